/** Words of the pages of the chronology. */
export const chronology = {
  title: 'Cronología',
  byPlan: 'Cronología, por plan',
  of: (what: string) => `Cronología: ${what}`,
  description: (what: string) =>
    `Los hitos de los compromisos capturados sobre un mismo eje de años, con el día de hoy marcado y una tabla de los mismos números. ${what}.`,
  lead: (milestones: string, commitments: string) =>
    `${milestones} de ${commitments} compromisos capturados, del primer al último día posible de cada uno. El día de hoy se marca; ninguna captura dice por sí sola si un plazo se cumplió.`,
  empty: 'Ningún hito capturado tiene fecha aquí.',
  heading: 'Los hitos, en el tiempo',
  othersHeading: 'Otras vistas',
  byMemberLink: 'Todos, por miembro',
  byPlanLink: 'Todos, por plan',
  years: 'Por año',
  members: 'Por miembro',
  plans: 'Por plan',
};
