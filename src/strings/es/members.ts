/** Words of the list of members and of the page of a member. */
export const members = {
  title: 'Miembros',
  description:
    'Los países y gobiernos locales que las capturas nombran, con los compromisos que se tienen de los que se conocen.',
  lead: (count: string) =>
    `Las capturas nombran ${count} miembros de la Alianza para el Gobierno Abierto, nacionales y locales.`,
  caption: 'Miembros nombrados en las capturas',
  member: 'Miembro',
  level: 'Nivel',
  plans: 'Planes',
  held: 'Compromisos capturados, de los conocidos',
  pageDescription: (name: string, held: string, known: string) =>
    `${name} en la Alianza para el Gobierno Abierto: sus planes y sus compromisos, capturados ${held} de ${known} conocidos.`,
  lead1: (held: string, known: string) => `Compromisos capturados: ${held} de ${known} conocidos.`,
  leadNone: 'Ninguna captura nombra un compromiso de este miembro.',
  country: 'País',
  printed: 'Nombre impreso',
  plansHeading: 'Planes',
  plansNone: 'Ninguna captura nombra un plan de este miembro por su título.',
  capturedHeading: 'Compromisos capturados',
  cyclesHeading: 'Compromisos, por ciclo',
  cyclesCaption: 'Compromisos capturados de los conocidos, por año del ciclo',
  findingsHeading: 'Hallazgos',
};
