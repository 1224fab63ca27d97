/** Words of the page of a captured commitment. */
export const commitment = {
  description: (title: string, member: string) =>
    `${title}. Qué prometió ${member}, para cuándo, quién responde y qué se sabe, con la línea que lo prueba.`,
  /** Sentences of the lead; what stands in braces is filled in by rule. */
  lead: {
    promise: '{member} se comprometió a lo siguiente: {what}.',
    untitled: 'Es un compromiso de {member}.',
    responsibleOne: 'Institución responsable: {who}.',
    responsibleMany: 'Instituciones responsables: {who}.',
    involved: 'Instituciones involucradas: {who}; la captura no dice cuál de ellas es la responsable.',
    responsibleNone: 'La captura no dice qué institución es la responsable.',
    span: 'El plazo va {when}.',
    sameSpan: 'El plazo es {when}.',
    spanStart: 'El plazo corre {when}; la captura no dice hasta cuándo.',
    spanEnd: 'El plazo llega {when}; la captura no dice desde cuándo.',
    spanNone: 'La captura no da el plazo del compromiso.',
    /** The same, where all that is known stands in a sheet. */
    responsibleNoneInSheet: 'La hoja no dice qué institución es la responsable.',
    spanStartInSheet: 'El plazo corre {when}; la hoja no dice hasta cuándo.',
    spanEndInSheet: 'El plazo llega {when}; la hoja no dice desde cuándo.',
    spanNoneInSheet: 'La hoja no da el plazo del compromiso.',
    lastDue: 'El último de sus hitos con fecha termina {when}.',
    byIrm: ', según el resumen del IRM',
    /** La conjunción ante la palabra que sigue: «e» ante el sonido i. */
    and: (next: string): string => (/^h?i(?![aeo])/iu.test(next) ? ' e ' : ' y '),
  },
  known: {
    heading: 'Qué se sabe',
    says: (who: string) => `según ${who}`,
    assessors: {
      government: 'el gobierno',
      irm: 'el IRM',
      local_monitor: 'la supervisión local',
      ogp: 'la web de OGP',
    } as Record<string, string>,
    milestones: (count: number) => (count === 1 ? 'estado de su hito' : `estado de sus ${count} hitos`),
    nothing: 'Ningún juicio ni estado consta en esta captura.',
    findings: (count: number) => (count === 1 ? '1 hallazgo' : `${count} hallazgos`),
  },
  contents: 'En esta página',
  milestones: {
    heading: 'Hitos',
    caption: (count: number) =>
      count === 1 ? '1 hito, como está impreso' : `${count} hitos, en el orden de la página`,
    none: 'No se reconoció ningún hito en esta captura.',
    noneInSheet: 'La hoja no trae los hitos: están en la página del compromiso, que no se ha capturado.',
    number: 'N.º',
    title: 'Hito',
    start: 'Inicio',
    due: 'Plazo',
    state: 'Estado',
    noDate: 'no consta',
    stateShort: {
      value: 'con valor',
      pending: 'pendiente',
      no_data: 'sin datos',
      blank: 'en blanco',
      absent: 'no consta',
      not_determinable: 'no se puede saber',
    } as Record<string, string>,
    stateMeans: 'Estado de los hitos:',
  },
  indicators: {
    file: 'metas',
    heading: 'Metas e indicadores',
    counted: 'Qué se cuenta',
    change: 'Cambio anunciado',
  },
  judgements: {
    heading: 'Quién lo evalúa',
    caption: 'Lo que cada uno dice, con las palabras de la captura',
    question: 'Pregunta',
    lead: 'Cada juicio es de quien lo firma y del día de la captura. [[Lo pendiente, lo que está en blanco y lo que no consta|state-value]] no quieren decir «no».',
    none: 'no dice nada',
    /** Lo que se responde con palabras que no son de ninguna escala. */
    offScale: 'no está en la escala',
    localStates: {
      pending: 'pendiente de la supervisión local cuando se capturó',
      no_data: 'la supervisión local no dispone de datos',
    } as Record<string, string>,
    /** Estados con las palabras de una hoja, por el código de la celda o por el estado. */
    sheetStates: {
      ND: 'sin datos para esa clase de informe',
      NR: 'sin revisar por el IRM',
      blank: 'la celda de la hoja está vacía',
      absent: 'la hoja no tiene esa columna',
    } as Record<string, string>,
  },
  findings: {
    heading: 'Hallazgos',
    lead: 'Lo que la fuente dice contra sí misma, hallado por regla y mostrado con sus citas.',
    quotations: 'Citas en que se apoya',
    contradiction: (count: number) => (count === 1 ? '1 contradicción' : `${count} contradicciones`),
    gap: (count: number) => (count === 1 ? '1 laguna' : `${count} lagunas`),
    slip: (count: number) => (count === 1 ? '1 desliz' : `${count} deslices`),
    note: (count: number) => (count === 1 ? '1 nota' : `${count} notas`),
    dismissed: (count: number) => (count === 1 ? '1 hallazgo descartado' : `${count} hallazgos descartados`),
  },
  facts: {
    heading: 'De un vistazo',
    id: 'Identificador',
    member: 'Miembro',
    plan: 'Plan de acción',
    planNone: 'ninguna captura nombra el plan',
    planNumber: 'Número en el plan',
    cycle: 'Ciclo',
    start: 'Inicio',
    end: 'Fin',
    byIrm: 'según el resumen del IRM',
    lead: 'Institución responsable',
    support: 'Instituciones de apoyo',
    involved: 'Instituciones involucradas',
    areas: 'Áreas de política',
    values: 'Valores de OGP',
    sector: 'Sector primario',
    unmapped: 'sin equivalente en la lista de OGP',
    ogp: 'Página actual en OGP',
  },
  text: {
    heading: 'Texto íntegro',
    contents: 'Títulos del texto',
    noAnswer: 'La página muestra este título sin texto.',
    inLanguage: (name: string) => `Este texto está en otro idioma que la página: ${name}.`,
    parts: {
      description: 'Descripción',
      irm_summary: 'Resumen del IRM',
      plan: 'Texto del plan',
      sheet: 'Texto de la hoja',
    } as Record<string, string>,
  },
  sources: {
    heading: 'Fuentes',
    captured: (day: string) => `capturada el ${day}`,
    capturedUnknown: 'fecha de captura: no consta',
    machine: 'traducción automática',
    lines: (count: string) => `${count} líneas`,
    /** Below the captures of the page itself. */
    listing: (count: string) =>
      count === '1'
        ? 'Otra página capturada lo nombra en su lista'
        : `Otras ${count} páginas capturadas lo nombran en su lista`,
  },
  data: {
    heading: 'Descargar los datos',
    tables: 'Las tablas enteras, en todos los formatos',
  },
  siblings: {
    heading: 'Otros compromisos del plan',
    all: (count: string) => `Los ${count} compromisos conocidos de este plan`,
    previous: 'Anterior',
    next: 'Siguiente',
  },
};
