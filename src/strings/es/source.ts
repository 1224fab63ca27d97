/** Words of the reader of one source. */
export const source = {
  /** Shape: `("institución", "de apoyo")` → `"institución de apoyo"`. */
  inRole: (what: string, role: string) => `${what} ${role}`,
  title: (of: string) => `Fuente: ${of}`,
  description: (file: string, lines: string) =>
    `El texto capturado en ${file}, ${lines} líneas numeradas, y lo que se leyó de cada una.`,
  lead: 'El texto tal como se capturó, línea a línea, y al lado lo que se leyó de cada una. Las palabras marcadas son las que dieron un dato.',
  reportLead:
    'El texto tal como se capturó, línea a línea. De un informe solo se lee su título y de qué dice tratar; lo demás se publica y no se interpreta.',
  noRecord: 'Esta fuente no da ningún registro.',
  kind: 'Clase de documento',
  aboutMember: 'Miembro del que dice tratar',
  aboutPlan: 'Plan del que dice tratar',
  aboutCommitment: 'Compromiso del que dice tratar',
  aboutUnknown: 'no consta en esta captura',
  reportText: 'se publica aquí y no se interpreta',
  sheetLead:
    'El texto de la hoja tal como está en el archivo, línea a línea, y al lado lo que se leyó de cada una. Las celdas marcadas son las que dieron un dato; en una celda entre comillas, una comilla se escribe dos veces.',
  factsHeading: 'El documento',
  file: 'Archivo',
  hash: 'SHA-256',
  size: 'Tamaño',
  of: 'De qué es',
  layout: 'Diseño',
  language: 'Idioma',
  twoLanguages: (labels: string, texts: string) => `rótulos en ${labels}, textos en ${texts}`,
  machine: 'traducción automática',
  machineNo: 'no es traducción automática',
  machineUnknown: 'no consta si es traducción automática',
  captured: 'Capturada',
  capturedUnknown: 'no consta',
  ogp: 'Dirección en OGP',
  ogpUnknown: 'no consta',
  withheld: 'Datos personales omitidos',
  withheldCount: (emails: number, phones: number) =>
    [
      emails > 0 ? (emails === 1 ? '1 correo' : `${emails} correos`) : '',
      phones > 0 ? (phones === 1 ? '1 teléfono' : `${phones} teléfonos`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'ninguno',
  jsonMeans: 'cada línea con lo que se leyó de ella',
  csvMeans: 'una fila por pasaje: lo que se leyó de cada línea y lo que citan los hallazgos',
  textHeading: 'El texto',
  tally: (lines: string) => `Las ${lines} líneas que no están en blanco, por lo que son`,
  kinds: { field: 'leído', text: 'texto', furniture: 'mobiliario' },
  kindsMeaning: {
    field: 'se leyó un dato de ella',
    text: 'se guarda entera, como texto de una sección',
    furniture: 'navegación, rótulos y formularios de la página',
  },
  sheetKinds: {
    field: 'se leyó o se comprobó una celda que está en ella',
    text: 'texto de un compromiso, o celdas que se guardan como están',
    furniture: 'nombres de las columnas y líneas de solo signos',
  },
  show: 'Mostrar',
  showAll: 'todas las líneas',
  lineLabel: (number: number) => `Línea ${number}`,
  more: (count: number) => `y ${count} más`,
};
