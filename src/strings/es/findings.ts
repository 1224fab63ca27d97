import { uncapitalise } from '../capitalise.ts';

/** Words of the findings. */
export const findings = {
  title: 'Hallazgos',
  description:
    'Contradicciones, lagunas y deslices de las propias fuentes, hallados por regla y probados con sus citas.',
  lead: 'Unas reglas escritas cotejan lo que dice cada fuente consigo misma: fechas fuera de su propio compromiso, porcentajes que no salen de sus números, dos números para una misma cosa. Cada [[hallazgo|finding]] muestra las citas en que se apoya; ninguno juzga al gobierno que escribió el texto.',
  summaryCaption: 'Hallazgos por clase',
  kind: 'Clase',
  means: 'Qué quiere decir',
  count: 'Hallazgos',
  none: 'No hay hallazgos en las capturas publicadas.',
  dismissedCount: (count: number) =>
    count === 1
      ? '1 hallazgo descartado no cuenta; está al final de la lista.'
      : `${count} hallazgos descartados no cuentan; están al final de la lista.`,
  filters: {
    heading: 'Por dónde mirar',
    failed: 'Los filtros no se han podido cargar. Cada valor tiene su página:',
    legend: 'Acotar la lista',
    names: { severity: 'Clase', rule: 'Regla', member: 'Miembro', plan: 'Plan', answer: 'Respuesta' },
    any: { severity: 'todas', rule: 'todas', member: 'todos', plan: 'todos', answer: 'todas' },
    clear: 'Quitar los filtros',
    searching: 'Buscando…',
    one: '1 hallazgo',
    many: (count: string) => `${count} hallazgos`,
    empty: 'Ningún hallazgo cumple todo eso.',
    more: 'Mostrar más',
    download: 'Descargar todo lo que se ha encontrado, con sus citas:',
    loading: 'Se prepara el archivo…',
    undone: 'No se ha podido descargar todo; no se ha guardado nada.',
    values: (count: number) => `${count} valores`,
  },
  groupHeading: (facet: string) => `Hallazgos por ${uncapitalise(facet)}`,
  groupDescription: (facet: string, value: string) =>
    `Hallazgos de las fuentes contra sí mismas, con sus citas. ${facet}: ${value}.`,
  groupLead: (count: string) =>
    count === '1'
      ? '1 hallazgo, con las citas en que se apoya.'
      : `${count} hallazgos, con las citas en que se apoyan.`,
  /** On the page of a member or a plan. */
  gathered: {
    all: {
      member: (count: string) =>
        count === '1'
          ? 'El hallazgo que hay sobre este miembro, sus planes y sus compromisos'
          : `Los ${count} hallazgos sobre este miembro, sus planes y sus compromisos`,
      plan: (count: string) =>
        count === '1'
          ? 'El hallazgo que hay sobre este plan y sus compromisos'
          : `Los ${count} hallazgos sobre este plan y sus compromisos`,
    },
    own: {
      member: (count: string) => `Del miembro mismo y de sus listas: ${count}.`,
      plan: (count: string) => `Del plan mismo: ${count}.`,
    },
  },
  unanswered: 'sin respuesta',
  dismissed: 'Descartados',
  dismissedOne: 'hallazgo descartado',
  answer: {
    heading: 'Respuesta',
    lead: (answer: string, day: string) => `${answer} el ${day}.`,
    evidence: 'Prueba:',
    line: (source: string, line: number) => `línea ${line} de la captura ${source}`,
    none: 'Nadie ha respondido aún a este hallazgo: se muestra como la regla lo encontró.',
  },
  quotations: 'Citas en que se apoya',
  rule: 'Regla:',
  permalink: 'Página del hallazgo',
  permalinkLabel: (id: string) => `Página del hallazgo ${id}`,
  page: {
    description: (message: string) => `${message} Las citas una junto a otra, con su línea, la regla y cómo citarlo.`,
    proof: 'Lo que dicen las fuentes',
    source: (id: string) => `captura ${id}`,
    rule: 'La regla',
    looksFor: 'Qué busca',
    more: 'Más hallazgos',
    ofRule: (rule: string) => `Todos los de la regla «${rule}»`,
    ofSubject: 'Todos los de este registro, en su página',
    data: 'Citar y llevarse los datos',
    csvMeans: 'una fila por cita',
    wrong:
      'Un hallazgo erróneo es peor que ninguno. Si este lo es, quien mantiene los datos lo descarta y dice por qué: la respuesta se leerá aquí.',
    report: 'Avisar de que este hallazgo es erróneo',
  },
  rules: {
    title: 'Reglas de los hallazgos',
    description: 'Qué busca cada regla, por qué importa, cuándo no se aplica y qué ha encontrado en las capturas.',
    all: (count: number) => `Las ${count} reglas, con lo que busca cada una y cuándo no se aplica`,
    lead: 'Están todas, también las que no han encontrado nada. Una regla no se aplica a lo que parece raro y está bien.',
    matters: 'Por qué importa',
    silentWhen: 'Cuándo no se aplica',
    count: 'Hallazgos',
    none: 'ninguno en estas capturas',
    together: (count: number) => `los ${count} juntos`,
  },
  kinds: {
    contradiction: { one: 'Contradicción', many: 'Contradicciones' },
    gap: { one: 'Laguna', many: 'Lagunas' },
    slip: { one: 'Desliz', many: 'Deslices' },
    note: { one: 'Nota', many: 'Notas' },
  },
};
