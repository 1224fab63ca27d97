import type { QualityCheck, QualityUnit } from '../../model/quality.ts';
import type { HeldWords } from '../held.ts';

/** Words of the page on how good the data are, and of how often a column has a value. */
export const quality = {
  title: 'Calidad de los datos',
  /** Name of the file that a picture is saved as. */
  file: 'calidad',
  description:
    'Qué se comprueba de las tablas antes de publicarlas y con qué resultado, con qué frecuencia tiene valor cada columna y qué no tienen los datos.',
  lead: 'Qué se comprueba de las tablas y qué sale, cuántas casillas tienen valor, y qué no está. Nada de esto dice si lo que afirma una fuente es cierto: dice si se ha copiado entero, en su sitio y sin añadir nada.',
  allMet: (count: string) => `Se cumplen las ${count} comprobaciones que tienen algo que mirar.`,
  someBroken: (broken: string, count: string) =>
    broken === '1'
      ? `De ${count} comprobaciones que tienen algo que mirar, 1 no se cumple.`
      : `De ${count} comprobaciones que tienen algo que mirar, ${broken} no se cumplen.`,
  version: (version: string) => `Tablas de la versión ${version}.`,
  missing: 'Las comprobaciones se hacen al preparar las descargas, y aquí no se han preparado.',
  checksHeading: 'Qué se comprueba',
  checksText:
    'Se leen los CSV ya escritos, como los lee cualquiera, y se cotejan con su propia descripción, con unos mínimos fijados a mano y con la última versión publicada. Un error impide publicar una versión nueva; un aviso obliga a mirar.',
  checksCaption: 'Comprobaciones y su resultado',
  check: 'Comprobación',
  looked: 'Se ha mirado',
  result: 'Resultado',
  ifBroken: 'Si no se cumple',
  units: {
    files: (count: string) => (count === '1' ? '1 archivo' : `${count} archivos`),
    rows: (count: string) => (count === '1' ? '1 fila' : `${count} filas`),
    cells: (count: string) => (count === '1' ? '1 casilla' : `${count} casillas`),
    bounds: (count: string) => (count === '1' ? '1 límite' : `${count} límites`),
  } as Record<QualityUnit, (count: string) => string>,
  met: 'Se cumple',
  broken: (count: string) => (count === '1' ? 'No se cumple en 1 caso' : `No se cumple en ${count} casos`),
  idle: 'Nada que mirar todavía',
  noFormer: 'Nada que mirar: no hay versión anterior',
  severities: { error: 'impide publicar', warning: 'avisa' },
  checks: {
    files: {
      name: 'Los archivos son los descritos',
      meaning: 'Tamaño, huella, cabecera y filas de cada CSV son los que dice su datapackage.json.',
    },
    required: {
      name: 'Nada obligatorio falta',
      meaning: 'Las columnas que siempre tienen valor lo tienen en todas las filas.',
    },
    types: {
      name: 'Cada valor es de su tipo',
      meaning: 'Números, sí o no, identificadores y huellas tienen la forma que les toca.',
    },
    closed_lists: { name: 'Los códigos están en su lista', meaning: 'Ningún código fuera de su lista cerrada.' },
    unique_keys: { name: 'Ninguna clave se repite', meaning: 'Y las filas van en el orden de su clave.' },
    foreign_keys: {
      name: 'Lo que se nombra existe',
      meaning:
        'Cada valor que remite a otra tabla está en ella; también donde una columna al lado dice cuál es (subject_type, record_type).',
    },
    dates: {
      name: 'Las fechas son fechas',
      meaning:
        'Los días existen, el EDTF está bien escrito, y cada fecha tiene su primer y su último día, en ese orden.',
    },
    text: { name: 'El texto está limpio', meaning: 'Letras compuestas (NFC) y ningún carácter de control.' },
    formulas: {
      name: 'Ninguna casilla es una fórmula',
      meaning: 'Ninguna empieza como lo que ejecuta una hoja de cálculo.',
    },
    placeholders: {
      name: 'Lo que falta está vacío',
      meaning:
        'Ni «N/A», ni «null», ni «-», ni «S/D» en lugar de un valor. Lo que una fuente imprime así queda en sus citas.',
    },
    personal_data: { name: 'No hay datos personales', meaning: 'Ni correos electrónicos ni teléfonos.' },
    lines_accounted: {
      name: 'Ninguna línea se pierde',
      meaning: 'Cada línea de cada fuente es un campo, texto o mobiliario de la página.',
    },
    sources_kept: {
      name: 'Ninguna captura se retoca',
      meaning:
        'Cada fuente que estaba en la última versión tiene los mismos bytes: las líneas y las citas que alguien haya citado siguen donde estaban.',
    },
    least: {
      name: 'Está lo que tiene que estar',
      meaning: 'Filas y proporciones no bajan del mínimo fijado a mano.',
    },
    not_lost: {
      name: 'Nada se pierde entre versiones',
      meaning: 'Ni filas ni casillas con valor son menos que en la última versión, salvo lo poco que puede irse.',
    },
    years: { name: 'Los años son verosímiles', meaning: 'Los días caen en años de los que hablan las fuentes.' },
    usual: { name: 'Nada se sale de lo usual', meaning: 'Filas y proporciones están dentro de lo acostumbrado.' },
  } as Record<QualityCheck, { name: string; meaning: string }>,
  gapsHeading: 'Lo que los datos no tienen',
  gaps: {
    listed: ({ held, tabulated, listed, known }: HeldWords) =>
      tabulated === null
        ? `De ${known} compromisos que las fuentes nombran, ${held} tienen su página capturada y ${listed} solo constan por su título en una lista.`
        : `De ${known} compromisos que las fuentes nombran, ${held} tienen su página capturada, de ${tabulated} solo está la fila de una hoja y ${listed} constan por su título en una lista.`,
    deadlines: (count: string, of: string) =>
      `De ${of} hitos, ${count} tienen un plazo que se puede leer; de los demás la captura no lo dice, o no se puede leer como fecha.`,
    states: (count: string, of: string) =>
      count === '0'
        ? `De ninguno de los ${of} hitos se conoce el estado: la captura no lo dice, o muestra todas las opciones y no marca ninguna.`
        : `De ${of} hitos, ${count} tienen un estado conocido. De los demás la captura no lo dice, o muestra todas las opciones y no marca ninguna.`,
    irm: (count: string, of: string) =>
      `De ${of} preguntas que las páginas capturadas reservan al IRM, ${count} tienen respuesta; las demás estaban pendientes, en blanco o sin datos.`,
    captured: (count: string, of: string) =>
      count === '0'
        ? `Ninguna de las ${of} fuentes dice qué día se capturó: no se sabe de cuándo es cada estado.`
        : `De ${of} fuentes, ${count} dicen qué día se capturaron. De las demás no se sabe de cuándo es cada estado.`,
    translated: (count: string, of: string) =>
      count === of
        ? `Las ${of} fuentes son traducciones automáticas que publicó OGP: sus erratas están en los datos tal cual.`
        : `De ${of} fuentes, ${count} son traducciones automáticas que publicó OGP: sus erratas están en los datos tal cual.`,
    withheld: (emails: string, phones: string) =>
      `Los correos y teléfonos de personas se dejan fuera. Omitidos en estas fuentes: correos, ${emails}; teléfonos, ${phones}.`,
    linked:
      'Solo está lo que dice cada página el día de su captura. Los documentos a los que enlaza, y lo que haya cambiado después, no están.',
    truth:
      'Nadie ha comprobado aquí si lo que afirma una fuente es cierto. Lo que las fuentes dicen contra sí mismas está en los hallazgos.',
  },
  fillHeading: 'Cuántas casillas tienen valor',
  fillText:
    'Una casilla vacía quiere decir que la fuente no lo dice, o que la columna no le toca a esa fila; la descripción de cada columna lo aclara. No es un fallo de la tabla.',
  fillCaption: 'Casillas con valor de cada tabla, de todas las suyas (filas por columnas)',
  table: 'Tabla',
  rows: 'Filas',
  columns: 'Columnas',
  alwaysFilled: 'Siempre llenas',
  filledCells: 'Casillas con valor',
  filled: 'Con valor',
  picture: 'Dibujo',
  column: 'Columna',
  filledOf: (filled: string, of: string) => `${filled} de ${of}`,
  filledRows: (filled: string, of: string) => (of === '1' ? `${filled} de 1 fila` : `${filled} de ${of} filas`),
  partOf: (column: string, value: string) => `con ${column} «${value}»:`,
  noRows: 'sin filas',
  columnsHeading: 'Columnas que no siempre tienen valor',
  columnsText: 'Las demás columnas de cada tabla tienen valor en todas sus filas.',
  columnsCaption: (table: string) => `Filas de ${table} en las que cada columna tiene valor`,
  columnsSummary: (count: string) => (count === '1' ? '1 columna' : `${count} columnas`),
  boundsHeading: 'Mínimos y márgenes',
  boundsText:
    'Fijados a mano y muy bajos: están para que no se pierda nada sin que se note, no para exigir más. Una proporción cuenta desde 20 filas.',
  boundsSummary: (count: string) => `Los ${count} límites`,
  boundsCaption: 'Lo que hay, lo que tiene que haber como mínimo y lo que es usual',
  found: 'Hay',
  least: 'Mínimo',
  usual: 'Usual',
  usualFrom: (from: string) => `desde ${from}`,
  usualTo: (to: string) => `hasta ${to}`,
  tooFew: 'pocas filas para juzgar',
  fileText: 'Todo esto, para máquinas:',
  linkText: 'Qué se comprueba de estas tablas, con qué resultado y qué les falta:',
};
