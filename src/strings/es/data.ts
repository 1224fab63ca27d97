/** Words of the page of downloads and of the dictionary of each table. */
export const data = {
  title: 'Datos',
  description: 'Todas las tablas en CSV y JSON, con su diccionario, su licencia, cómo citarlas y cómo cargarlas.',
  lead: 'Todo lo que este sitio muestra sale de estas tablas. Son archivos con dirección estable: UTF-8, coma, cabeceras en inglés, una fila por registro y casilla vacía donde la captura no dice nada.',
  tablesHeading: 'Tablas',
  tablesCaption: (version: string) => `Tablas publicadas, versión ${version}`,
  table: 'Tabla',
  rows: 'Filas',
  rowCount: (count: string) => (count === '1' ? '1 fila' : `${count} filas`),
  download: 'Descarga',
  packageText: 'Descripción de todas las tablas para máquinas (Data Package 2.0):',
  downloadLabel: (table: string, format: string, size: string) => `${table}, ${format} ${size}`,
  spreadsheetHeading: 'Abrirlas en una hoja de cálculo',
  spreadsheetText:
    'Un CSV con comas no debe abrirse con doble clic en un Excel en español: quedaría en una sola columna. Conviene importarlo: Datos → Obtener datos → Desde un archivo de texto o CSV, con origen UTF-8, delimitador coma y todas las columnas como texto. LibreOffice lo pregunta al abrir.',
  loadHeading: 'Cargarlas en un programa',
  loadText:
    'Los identificadores y las fechas EDTF son texto; conviene decirlo al cargar para que «2018-35» no se convierta en otra cosa.',
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
  citeMore: 'Para citar un dato, cítese la dirección de su línea en la fuente, que no cambia.',
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
