import { z } from 'astro/zod';
import { code, integer, optionalCode, optionalDay, optionalFlag, optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

/** What an order of captures is known from. */
export const captureOrders = ['day', 'layout', 'unknown'] as const;
/** What a page can be of. */
export const pageTypes = ['commitment', 'action_plan', 'member', 'report', 'sheet'] as const;
/** Why a page gives no record: what kind of document it is. */
export const sourceReasons = [
  'end_of_commitment_report',
  'inception_report',
  'learning_exercise',
  'irm_report',
  'self_assessment',
  'letter',
  'plan_document',
  'report',
  'other_page',
] as const;
/** The id of a source by the name of its file. Shape: `"003_dc08.txt"` → `"003_dc08"`, `"sheet.csv"` → `"sheet_csv"`. */
export const sourceIdOf = (file: string): string => file.replace(/\.txt$/, '').replace(/\.csv$/, '_csv');

/** Whether a source is a sheet with many records, not a captured page: told by its id, so that a passage alone tells it. */
export const isSheet = (sourceId: string): boolean => sourceId.endsWith('_csv');

/** Lines of a sheet on one page of the site, and in one file of `content/sources`. */
export const sheetPageLines = 50;
/** The page of a sheet that a line stands on, from 1. */
export const sheetPageOf = (line: number): number => Math.ceil(line / sheetPageLines);

/** The file in `content/sources` that holds a page of a source. Shape: `("x_csv", 2)` → `"x_csv.2"`. */
export const sourceFile = (sourceId: string, page: number): string => (page === 1 ? sourceId : `${sourceId}.${page}`);
/** The file in `content/sources` that holds the line a passage begins on. */
export const sourceFileOf = ({ source_id, line_start }: { source_id: string; line_start: number }): string =>
  sourceFile(source_id, isSheet(source_id) ? sheetPageOf(line_start) : 1);

export const sources = defineTable({
  name: 'sources',
  record: 'source',
  title: { es: 'Fuentes', en: 'Sources' },
  description: {
    es: 'Documentos capturados y hojas de cálculo, con la cuenta de sus líneas: todas las que no están en blanco son campo, texto de sección o mobiliario.',
    en: 'Captured documents and sheets, with the tally of their lines: every line that is not blank is a field, text of a section or furniture.',
  },
  key: ['source_id'],
  row: z.strictObject({
    source_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: {
        es: 'Nombre del archivo, sin extensión; el de una hoja acaba en `_csv`.',
        en: 'Name of the file, without extension; that of a sheet ends in `_csv`.',
      },
      example: '003_dc089b18fe7aed46',
      origin: 'key',
    }),
    file: text({
      title: { es: 'Archivo', en: 'File' },
      description: { es: 'Archivo en la carpeta `seeds`.', en: 'File in the folder `seeds`.' },
      example: '003_dc089b18fe7aed46.txt',
      origin: 'derived',
    }),
    sha256: text({
      title: { es: 'SHA-256', en: 'SHA-256' },
      description: { es: 'Huella de los bytes del archivo.', en: 'Hash of the bytes of the file.' },
      example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      origin: 'derived',
    }),
    bytes: integer({
      title: { es: 'Tamaño', en: 'Size' },
      description: { es: 'Tamaño del archivo en bytes.', en: 'Size of the file in bytes.' },
      example: '9963',
      origin: 'derived',
    }),
    layout: code(['A', 'B', 'C', 'D1', 'D2', 'M', 'X', 'S'], {
      title: { es: 'Diseño', en: 'Layout' },
      description: {
        es: 'Diseño de página de OGP, reconocido por sus marcas; `S` es una hoja de compromisos.',
        en: 'OGP page layout, told from its marks; `S` is a sheet of commitments.',
      },
      example: 'A',
      origin: 'derived',
      codelist: 'layout',
    }),
    record_type: code(pageTypes, {
      title: { es: 'Clase de registro', en: 'Kind of record' },
      description: {
        es: 'De qué es la página; `sheet`, de muchos registros.',
        en: 'What the page is of; `sheet`: of many records.',
      },
      example: 'commitment',
      origin: 'derived',
      codelist: 'record_type',
    }),
    record_id: optionalText({
      title: { es: 'Registro', en: 'Record' },
      description: {
        es: 'Identificador de aquello de lo que es la página; el de una hoja es el suyo propio. Vacío: un informe, que no da ningún registro.',
        en: 'Id of what the page is of; that of a sheet is its own. Empty: a report, which gives no record.',
      },
      example: 'MO0010',
      origin: 'derived',
    }),
    language: text({
      title: { es: 'Idioma', en: 'Language' },
      description: {
        es: 'Idioma del texto capturado, en BCP 47.',
        en: 'Language of the captured text, in BCP 47.',
      },
      example: 'es',
      origin: 'register',
    }),
    machine_translated: optionalFlag({
      title: { es: 'Traducción automática', en: 'Machine translation' },
      description: {
        es: 'Si el texto lo tradujo una máquina. Vacío: no se sabe.',
        en: 'Whether a machine translated the text. Empty: not known.',
      },
      example: 'true',
      origin: 'register',
    }),
    captured_on: optionalDay({
      title: { es: 'Fecha de captura', en: 'Date of capture' },
      description: {
        es: 'Día en que se capturó la página. Vacío: no se sabe.',
        en: 'Day the page was captured. Empty: not known.',
      },
      example: '2021-03-04',
      origin: 'register',
    }),
    ogp_url: optionalText({
      title: { es: 'Dirección en OGP', en: 'Address at OGP' },
      description: {
        es: 'Dirección de la página capturada. Vacío: no se sabe.',
        en: 'Address of the captured page. Empty: not known.',
      },
      example: 'https://www.opengovpartnership.org/es/members/morocco/commitments/MO0010/',
      origin: 'register',
    }),
    lines: integer({
      title: { es: 'Líneas', en: 'Lines' },
      description: { es: 'Líneas que no están en blanco.', en: 'Lines that are not blank.' },
      example: '107',
      origin: 'derived',
    }),
    lines_accounted: integer({
      title: { es: 'Líneas explicadas', en: 'Lines accounted for' },
      description: {
        es: 'Líneas de las que se sabe qué son: todas, o no se publica.',
        en: 'Lines of which it is known what they are: all, or it is not published.',
      },
      example: '107',
      origin: 'derived',
    }),
    lines_field: integer({
      title: { es: 'Líneas de campo', en: 'Field lines' },
      description: { es: 'Líneas de las que se leyó un campo.', en: 'Lines a field was read from.' },
      example: '80',
      origin: 'derived',
    }),
    lines_text: integer({
      title: { es: 'Líneas de texto', en: 'Text lines' },
      description: {
        es: 'Líneas guardadas solo como texto de una sección.',
        en: 'Lines kept as text of a section only.',
      },
      example: '20',
      origin: 'derived',
    }),
    lines_furniture: integer({
      title: { es: 'Líneas de mobiliario', en: 'Furniture lines' },
      description: {
        es: 'Navegación, rótulos, formularios y trampas de la página.',
        en: 'Navigation, headings, forms and traps of the page.',
      },
      example: '7',
      origin: 'derived',
    }),
    emails_withheld: integer({
      title: { es: 'Correos omitidos', en: 'E-mails left out' },
      description: {
        es: 'Direcciones de correo que no salen de `seeds`.',
        en: 'E-mail addresses that do not leave `seeds`.',
      },
      example: '1',
      origin: 'derived',
    }),
    phones_withheld: integer({
      title: { es: 'Teléfonos omitidos', en: 'Telephones left out' },
      description: {
        es: 'Números de teléfono que no salen de `seeds`.',
        en: 'Telephone numbers that do not leave `seeds`.',
      },
      example: '1',
      origin: 'derived',
    }),
    capture_position: integer({
      title: { es: 'Orden entre las capturas', en: 'Place among the captures' },
      description: {
        es: 'Lugar entre las capturas del mismo registro, desde 1, la más reciente hasta donde se sabe.',
        en: 'Place among the captures of the same record, from 1, the newest as far as is known.',
      },
      example: '1',
      origin: 'derived',
    }),
    order_known_from: optionalCode(captureOrders, {
      title: { es: 'De dónde se sabe el orden', en: 'How the order is known' },
      description: {
        es: 'De qué se sabe que esta captura es anterior a la que la precede. Vacío: es la primera.',
        en: 'From what it is known that this capture is older than the one before it. Empty: it is the first.',
      },
      example: 'day',
      origin: 'derived',
      codelist: 'capture_order',
    }),
    reason: optionalCode(sourceReasons, {
      title: { es: 'Por qué no da registro', en: 'Why it gives no record' },
      description: {
        es: 'Qué clase de informe es: un informe trata de un compromiso o de un plan y no es ninguno de los dos. Vacío: la página da un registro.',
        en: 'What kind of report it is: a report is about a commitment or a plan and is neither. Empty: the page gives a record.',
      },
      example: 'end_of_commitment_report',
      origin: 'derived',
      codelist: 'source_reason',
    }),
    title: optionalText({
      title: { es: 'Título del informe', en: 'Title of the report' },
      description: {
        es: 'Como está impreso. Vacío: la página no es un informe, o la captura no lo da.',
        en: 'As printed. Empty: the page is no report, or the capture does not give it.',
      },
      example: 'Inception Report – Action plan – Kaduna State, Nigeria, 2021 – 2023',
      origin: 'read',
    }),
    about_member: optionalText({
      title: { es: 'Miembro del que dice tratar', en: 'Member it says it is about' },
      description: { es: 'Con las palabras del informe.', en: 'In the words of the report.' },
      example: 'Kaduna State, Nigeria',
      origin: 'read',
    }),
    about_plan: optionalText({
      title: { es: 'Plan del que dice tratar', en: 'Plan it says it is about' },
      description: { es: 'Con las palabras del informe.', en: 'In the words of the report.' },
      example: 'Action plan – Kaduna State, Nigeria, 2021 – 2023',
      origin: 'read',
    }),
    about_commitment: optionalText({
      title: { es: 'Compromiso del que dice tratar', en: 'Commitment it says it is about' },
      description: {
        es: 'Título con las palabras del informe, que no da el identificador: por eso no se enlaza con ningún compromiso.',
        en: 'Title in the words of the report, which does not give the id: that is why it is linked to no commitment.',
      },
      example: 'Open Budget',
      origin: 'read',
    }),
    text_language: optionalText({
      title: { es: 'Idioma de los textos', en: 'Language of the texts' },
      description: {
        es: 'Idioma en que están escritos los títulos del compromiso y de sus hitos (BCP 47), hallado en ellos mismos o, si son muy cortos, también en las respuestas: puede no ser el de los rótulos de la página. Vacío: no hay certeza, o es una hoja.',
        en: 'Language the titles of the commitment and of its milestones are written in (BCP 47), found from themselves or, where they are very short, also from the answers: it may not be that of the page’s labels. Empty: not certain, or it is a sheet.',
      },
      example: 'es',
      origin: 'derived',
    }),
  }),
});
export type SourceRow = z.infer<typeof sources.row>;

/** What a source is of, to tell whether two are of the same record. Shape: `"commitment MO0010"`; a report is of no record, and by itself. */
export const recordOf = ({
  record_type,
  record_id,
  source_id,
}: Pick<SourceRow, 'record_type' | 'record_id' | 'source_id'>): string => `${record_type} ${record_id ?? source_id}`;
