import { z } from 'astro/zod';
import { code, integer, optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

export const sectionSubjects = ['commitment', 'action_plan', 'member'] as const;
export const sectionParts = ['description', 'irm_summary', 'plan', 'member', 'sheet'] as const;

export const sections = defineTable({
  name: 'sections',
  record: 'section',
  title: { es: 'Secciones', en: 'Sections' },
  description: {
    es: 'Títulos o preguntas de la página y su texto, en orden. Una línea del texto es un párrafo y tiene su pasaje, en el mismo orden.',
    en: 'Headings or questions of the page and their text, in order. A line of the text is a paragraph and has its passage, in the same order.',
  },
  key: ['section_id'],
  row: z.strictObject({
    section_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: { es: 'Sujeto y lugar en la página.', en: 'Subject and place on the page.' },
      example: 'MO0010-S3',
      origin: 'key',
    }),
    subject_type: code(sectionSubjects, {
      title: { es: 'Clase de sujeto', en: 'Kind of subject' },
      description: { es: 'Compromiso, plan o miembro.', en: 'Commitment, plan or member.' },
      example: 'commitment',
      origin: 'derived',
      codelist: 'subject_type',
    }),
    subject_id: text({
      title: { es: 'Sujeto', en: 'Subject' },
      description: {
        es: 'Identificador del compromiso, del plan o del miembro.',
        en: 'Id of the commitment, plan or member.',
      },
      example: 'MO0010',
      origin: 'derived',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en la página, desde 1.', en: 'Place on the page, from 1.' },
      example: '3',
      origin: 'derived',
    }),
    part: code(sectionParts, {
      title: { es: 'Parte de la página', en: 'Part of the page' },
      description: {
        es: 'Descripción, resumen del IRM, texto del plan, de la página del miembro o de una hoja.',
        en: 'Description, IRM summary, text of the plan, of the page of the member or of a sheet.',
      },
      example: 'description',
      origin: 'derived',
      codelist: 'section_part',
    }),
    heading: optionalText({
      title: { es: 'Título o pregunta', en: 'Heading or question' },
      description: {
        es: 'Como está impreso. Vacío: el texto no lleva título.',
        en: 'As printed. Empty: the text has no heading.',
      },
      example: '¿Cuál es el compromiso?',
      origin: 'read',
    }),
    text: optionalText({
      title: { es: 'Texto', en: 'Text' },
      description: {
        es: 'Un párrafo por línea; los elementos de lista empiezan por «• ». Vacío: la pregunta no tiene respuesta en la captura.',
        en: 'One paragraph per line; list items begin with “• ”. Empty: the question has no answer in the capture.',
      },
      example: 'El compromiso deberá: …',
      origin: 'read',
      multiline: true,
    }),
    language: optionalText({
      title: { es: 'Idioma del texto', en: 'Language of the text' },
      description: {
        es: 'Idioma en que está escrito el texto (BCP 47), hallado en él mismo: puede no ser el de la página. Vacío: es demasiado corto o no hay certeza.',
        en: 'Language the text is written in (BCP 47), found from itself: it may not be that of the page. Empty: it is too short, or not certain.',
      },
      example: 'es',
      origin: 'derived',
    }),
    source_id: text({
      title: { es: 'Fuente', en: 'Source' },
      description: { es: 'Captura de que procede.', en: 'Capture it comes from.' },
      example: '003_dc089b18fe7aed46',
      origin: 'derived',
      reference: 'sources.source_id',
    }),
  }),
});
export type SectionRow = z.infer<typeof sections.row>;
