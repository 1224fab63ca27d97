/** Words of the page of downloads and of the dictionary of each table. */
export const data = {
  title: 'Datos',
  description:
    'Todas las tablas en Excel, CSV, JSON, SQLite y Parquet, con su diccionario, su licencia, cómo citarlas y cómo cargarlas.',
  lead: 'Todo lo que este sitio muestra sale de estas tablas. Se pueden descargar enteras, sin pedir permiso y sin darse de alta.',
  wholeHeading: 'Todo de una vez',
  /** Files that hold all tables, by format. */
  whole: {
    xlsx: {
      name: 'Libro de Excel',
      meaning:
        'Para Excel, LibreOffice o Google. Una hoja por tabla, con fechas y números como tales; la primera, «leeme», dice qué es cada columna.',
    },
    zip: {
      name: 'Todo en un ZIP',
      meaning:
        'Todas las tablas en todos los formatos, con léeme, licencia, cita, cambios y huellas para comprobar que nada se ha alterado. Para archivar.',
    },
    sqlite: {
      name: 'Base de datos SQLite',
      meaning:
        'Las tablas unidas por sus claves, con búsqueda de texto y consultas ya hechas. Para preguntar con SQL sin instalar un servidor.',
    },
  } as Record<string, { name: string; meaning: string }>,
  versionLabel: 'Versión',
  dateLabel: 'Fecha de los datos',
  dateUnknown: 'no consta: las capturas no dicen su día',
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON', parquet: 'Parquet' } as Record<string, string>,
  tablesHeading: 'Tablas',
  tablesCaption: (version: string) => `Las tablas, versión ${version}`,
  table: 'Tabla',
  rows: 'Filas',
  rowCount: (count: string) => (count === '1' ? '1 fila' : `${count} filas`),
  download: 'Descarga',
  packageText: 'Descripción de todas las tablas para máquinas (Data Package 2.0):',
  indexText: 'Lista de todos los archivos con su tamaño, sus filas y su huella:',
  catalogueText: 'Ficha para catálogos de datos abiertos (DCAT-AP):',
  csvwText: 'Descripción de los CSV para la web (CSVW):',
  datasetDescription:
    'Compromisos de gobierno abierto, leídos de páginas capturadas de la Alianza para el Gobierno Abierto (OGP): qué se prometió, para cuándo, quién responde y qué se sabe del resultado, con la línea de la fuente de cada valor.',
  downloadLabel: (table: string, format: string, size: string) => `${table}, ${format} ${size}`,
  spreadsheetHeading: 'En una hoja de cálculo',
  spreadsheetText:
    'Descárguese el libro de Excel y ábrase: también lo abren LibreOffice y Google Sheets. En LibreOffice basta pegar su dirección en Archivo → Abrir. En Excel, una tabla que se actualiza sola se pone con Datos → Obtener datos → De otras fuentes → Consulta en blanco, y esta consulta en el editor avanzado: todo llega como texto. La fórmula de Google Sheets toma los números y las fechas a su manera; para que no lo haga, Archivo → Importar, con el libro.',
  spreadsheetCsv:
    'Un CSV no debe abrirse con doble clic en un Excel en español: quedaría en una sola columna, con «1.234» convertido en 1234. Si se importa, con origen UTF-8, delimitador coma y todas las columnas como texto. LibreOffice lo pregunta al abrirlo: sin marcar todas las columnas como texto, convierte «Diciembre 2018» en un día.',
  csvText:
    'Los CSV son UTF-8 sin marca, con coma, cabeceras en inglés, una fila por registro y casilla vacía donde la captura no dice nada. Las filas van en el orden de su clave.',
  loadHeading: 'En un programa',
  loadText:
    'Los identificadores y las fechas EDTF son texto; conviene decirlo al cargar para que «2018-35» no se convierta en otra cosa. En Parquet, SQLite y JSON ya lo son.',
  viewsHeading: 'Consultas ya hechas',
  viewsText: 'La base SQLite trae estas vistas, además de las tablas:',
  addressesHeading: 'Direcciones que no cambian',
  addressesText:
    'Lo que está bajo data/latest/ son siempre los datos de hoy, y su dirección no cambia: un archivo puede ganar columnas al final y filas, pero no desaparece ni cambia de nombre sin que suba el primer número de la versión. Cada página de un registro es también datos: la misma dirección terminada en .json o .csv, en .ics donde hay plazos, y en .bib para citar un compromiso o un hallazgo.',
  versionsHeading: 'Versiones y cambios',
  versionsNone:
    'Todavía no se ha publicado ninguna versión: estos datos son lo último que se ha leído. Cuando la haya, se quedará en su dirección, y se dirá qué cambió.',
  versionsReleased: (version: string) =>
    `La última versión publicada es la ${version}. Para citar o para un programa que deba dar siempre lo mismo, tómense los archivos de una versión: no cambian.`,
  versionsLink: 'Versiones, qué cambió en cada una y cómo enterarse de la siguiente',
  joinHeading: 'Cómo se unen',
  joinText:
    'Cada tabla nombra a otra por su clave: un hito dice su commitment_id, un compromiso su action_plan_id y su member_id. La procedencia está en passages: record_type, record_id y field llevan a la fuente, la línea, la columna y la cita.',
  datesHeading: 'Las fechas',
  datesText:
    'Una fecha son cinco columnas: como está impresa, en EDTF, su primer y su último día posibles y su precisión. «Tercer trimestre 2018» es 2018-35, del 1 de julio al 30 de septiembre; nunca se convierte en un día.',
  licenceHeading: 'Licencia',
  licenceText: 'Los datos estructurados se publican con la licencia',
  licenceMore:
    'Los pasajes citados conservan los derechos de sus fuentes y se reproducen como cita. El código tiene su propia licencia, MIT.',
  citeHeading: 'Cómo citar',
  cite: (name: string, version: string) =>
    `${name}. Datos, versión ${version}. Datos estructurados con licencia CC BY 4.0.`,
  citeReleased: (version: string) =>
    `Los datos de hoy (${version}) son posteriores y aún pueden cambiar: por eso se cita la última versión publicada.`,
  citeMore: 'Para citar un dato, cítese la dirección de su línea en la fuente, que no cambia.',
  previewHeading: 'Primeras filas',
  rowNumber: (number: number) => `fila ${number}`,
  previewCaption: (table: string) => `Primeras filas de ${table}; los textos largos, cortados`,
  /** Choosing columns and rows of a table. */
  pick: {
    heading: 'Elegir columnas y filas, y descargarlas en CSV',
    columns: 'Columnas',
    text: 'Solo las filas que contengan',
    within: 'En la columna',
    anywhere: 'cualquiera',
    count: '{count} de {all} filas',
    failed: 'No se ha podido cargar la tabla. Más arriba se puede descargar entera.',
    save: 'Descargar CSV',
  },
  dictionaryHeading: 'Diccionario',
  dictionaryTitle: (table: string) => `Diccionario de ${table}`,
  dictionaryDescription: (table: string, description: string) => `Columnas de la tabla ${table}. ${description}`,
  columnsCaption: (table: string) => `Columnas de ${table}, en su orden`,
  column: 'Columna',
  type: 'Tipo',
  meaning: 'Qué es',
  example: 'Ejemplo',
  required: 'siempre tiene valor',
  key: 'clave',
  reference: 'existe en',
  codesHeading: 'Códigos',
  codesCaption: (list: string) => `Lista ${list}`,
  code: 'Código',
  label: 'Nombre',
  types: { string: 'texto', integer: 'entero', number: 'número', boolean: 'verdadero o falso', date: 'día' } as Record<
    string,
    string
  >,
  origins: {
    read: 'leído de la fuente: tiene su pasaje',
    derived: 'derivado por una regla',
    register: 'de las tablas hechas a mano',
    key: 'identificador',
  } as Record<string, string>,
};
