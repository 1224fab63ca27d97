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
  permalink: 'Enlace permanente',
  permalinkLabel: (id: string) => `Enlace permanente al hallazgo ${id}`,
  quotations: 'Citas en que se apoya',
  rule: 'Regla:',
  foundHeading: 'Lo encontrado',
  rules: {
    heading: 'Las reglas',
    lead: 'Están todas, también las que no han encontrado nada. Una regla se calla ante lo que parece raro y está bien.',
    matters: 'Por qué importa',
    silentWhen: 'Cuándo calla',
    count: 'Hallazgos',
  },
  capitalised: { contradiction: 'Contradicción', gap: 'Laguna', slip: 'Desliz', note: 'Nota' } as Record<
    string,
    string
  >,
};
