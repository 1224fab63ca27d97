/** Words of the findings. */
export const findings = {
  title: 'Hallazgos',
  description:
    'Contradicciones, lagunas y deslices de las propias fuentes, hallados por regla y probados con sus citas.',
  lead: 'Reglas escritas leen las fuentes contra sí mismas: fechas fuera de su propio compromiso, porcentajes que no salen de sus números, dos números para una misma cosa. Cada hallazgo muestra las citas en que se apoya; ninguno juzga al gobierno que escribió el texto.',
  summaryCaption: 'Hallazgos por clase',
  kind: 'Clase',
  means: 'Qué quiere decir',
  count: 'Hallazgos',
  none: 'No hay hallazgos en las capturas publicadas.',
  heading: (kind: string, subject: string) => `${kind}: ${subject}`,
  quotations: 'Citas en que se apoya',
  rule: 'Regla:',
  permalink: 'Enlace permanente',
  permalinkLabel: (id: string) => `Enlace permanente al hallazgo ${id}`,
  rules: {
    title: 'Reglas de los hallazgos',
    description: 'Qué busca cada regla, por qué importa, cuándo calla y qué ha encontrado en las capturas.',
    all: (count: number) => `Las ${count} reglas, con lo que busca cada una y cuándo calla`,
    lead: 'Están todas, también las que no han encontrado nada. Una regla se calla ante lo que parece raro y está bien.',
    matters: 'Por qué importa',
    silentWhen: 'Cuándo calla',
    count: 'Hallazgos',
    none: 'ninguno en estas capturas',
  },
  kinds: {
    contradiction: { one: 'Contradicción', many: 'Contradicciones' },
    gap: { one: 'Laguna', many: 'Lagunas' },
    slip: { one: 'Desliz', many: 'Deslices' },
    note: { one: 'Nota', many: 'Notas' },
  },
};
