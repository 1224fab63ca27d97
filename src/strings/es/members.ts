import type { HeldWords } from '../held.ts';

/** Words of the list of members and of the page of a member. */
export const members = {
  title: 'Miembros',
  description:
    'Los países y gobiernos locales que las capturas nombran, con los compromisos que se tienen de los que se conocen.',
  lead: (count: string) =>
    `Las capturas nombran ${count} [[miembros|member]] de la Alianza para el Gobierno Abierto, nacionales y locales.`,
  caption: 'Miembros nombrados en las capturas',
  member: 'Miembro',
  level: 'Nivel',
  plans: 'Planes',
  held: 'Compromisos capturados, de los conocidos',
  pageDescription: (name: string, { held, tabulated, known }: HeldWords) =>
    tabulated === null
      ? `${name} en la Alianza para el Gobierno Abierto: sus planes y sus compromisos, capturados ${held} de ${known} conocidos.`
      : `${name} en la Alianza para el Gobierno Abierto: sus planes y sus compromisos, ${held} capturados y ${tabulated} en una hoja de OGP, de ${known} conocidos.`,
  lead1: ({ held, tabulated, listed, known }: HeldWords) =>
    tabulated === null
      ? `Compromisos capturados: ${held} de ${known} conocidos.`
      : `Compromisos capturados: ${held}; en una hoja de OGP: ${tabulated}; solo listados: ${listed}. Conocidos: ${known}.`,
  leadNone: 'Ninguna captura nombra un compromiso de este miembro.',
  country: 'País',
  countryUnknown: 'la fuente nombra el lugar y no su país',
  printed: 'Nombre impreso',
  since: 'Miembro desde',
  planNumber: 'Plan actual',
  planNumberOf: (number: string) => `el número ${number}, cuando se capturó la página`,
  announced: (number: string, count: number) =>
    count === 1
      ? `La página del miembro anuncia ${number} compromiso.`
      : `La página del miembro anuncia ${number} compromisos.`,
  announcedAgainst: (known: string, held: string) =>
    `Las capturas nombran ${known} de este plan o del año en que empieza, y se tienen ${held}.`,
  textHeading: 'Lo que dice su página',
  textLead: 'El texto de la página del miembro en OGP, como se capturó, sin correos ni teléfonos.',
  sourcesHeading: 'Su página capturada',
  plansHeading: 'Planes',
  plansNone: 'Ninguna captura nombra un plan de este miembro por su título.',
  unplanned: 'Ninguna captura nombra su plan',
  onlyListed: (count: string) => (count === '1' ? 'Ver el que falta' : `Ver los ${count} que faltan`),
  capturedHeading: 'Compromisos capturados',
  cyclesHeading: 'Compromisos, por ciclo',
  cyclesNote:
    'El ciclo es el año por el que OGP ordena los planes. Una lista da el año de un compromiso y no su plan, así que aquí cuentan también los años cuyo plan no nombra ninguna captura.',
  cyclesCaption: 'Compromisos capturados de los conocidos, por año del ciclo',
};
