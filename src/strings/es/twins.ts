/** Words of the data twins of a page: its links, and its calendar of deadlines. */
export const twins = {
  heading: 'Estos datos',
  json: 'JSON',
  csv: 'CSV',
  workbook: 'XLSX',
  /** The sheet that says what the workbook is. */
  readMe: 'leeme',
  failed: 'No se ha podido hacer el libro.',
  csvMeans: 'una fila por valor, con su línea y su cita',
  csvCommitments: 'una fila por compromiso',
  wholeTable: 'la tabla entera',
  dictionary: (table: string) => `Qué es cada columna de ${table}`,
  calendar: 'Calendario de plazos',
  subscribe: 'suscribirse',
  calendarName: (subject: string) => `Plazos: ${subject}`,
  calendarAll: 'todos los compromisos',
  calendarDescription:
    'Plazos de hitos de gobierno abierto, leídos de páginas capturadas. Cada uno está en su último día posible. Los textos son los de las capturas, a veces traducidos por máquina.',
  /** Title of an event. Shape: `"Plazo de MO0010: Guía (tercer trimestre de 2018, se conoce el trimestre)"`. */
  event: (id: string, milestone: string, date: string, precision: string) =>
    `Plazo de ${id}: ${milestone} (${[date, precision].filter(Boolean).join(', ')})`,
  precision: {
    day: '',
    month: 'se conoce el mes',
    quarter: 'se conoce el trimestre',
    half_year: 'se conoce el semestre',
    year: 'se conoce el año',
    unknown: '',
  } as Record<string, string>,
  eventText: (milestone: string, commitment: string, member: string, verbatim: string | null) =>
    [
      milestone,
      `Compromiso: ${commitment}. Miembro: ${member}.`,
      ...(verbatim === null ? [] : [`Como está impreso: «${verbatim}».`]),
      'Es el último día posible del plazo. Qué se sabe del resultado está en la página.',
    ].join('\n'),
};
