import type { HeldWords } from '../held.ts';

/** Words of the lists of commitments and of the page of one that is only listed. */
export const commitments = {
  title: 'Compromisos',
  description:
    'Los compromisos de gobierno abierto que se conocen: los capturados, con su página, y los que solo nombra una lista.',
  lead: ({ held, tabulated, listed, known }: HeldWords) =>
    tabulated === null
      ? `Las páginas [[capturadas|source]] nombran ${known} [[compromisos|commitment]]. De ${held} hay aquí la página entera; de los demás, solo lo que dice una [[lista|listing]]: su título, su año y, si la da, la primera de sus áreas.`
      : `Las [[fuentes|source]] nombran ${known} [[compromisos|commitment]]. De ${held} hay aquí la página entera; de ${tabulated}, su fila en una hoja de OGP; de los otros ${listed}, solo lo que dice una [[lista|listing]]: su título, su año y, si la da, la primera de sus áreas.`,
  explore: 'Explorar los compromisos con filtros',
  capturedHeading: 'Capturados',
  capturedNone: 'No se ha capturado la página de ningún compromiso de este grupo.',
  capturedMore: (shown: string, of: string) => `Se muestran ${shown} de ${of}; todos están en la tabla siguiente.`,
  member: 'Miembro',
  cycle: 'Ciclo',
  noYear: 'sin año de ciclo',
  held: 'Capturados',
  known: 'Conocidos',
  groupTitle: (member: string, cycle: string | null) =>
    cycle === null ? `Compromisos de ${member} sin año de ciclo` : `Compromisos de ${member}, ciclo ${cycle}`,
  groupDescription: (member: string, { held, tabulated, listed, known }: HeldWords) =>
    tabulated === null
      ? `Compromisos de ${member}, capturados ${held} de ${known} conocidos, con su título y la línea que los nombra.`
      : `Compromisos de ${member}: ${held} capturados, ${tabulated} en una hoja de OGP y ${listed} solo listados, de ${known} conocidos.`,
  groupLead: ({ held, tabulated, listed, known }: HeldWords) =>
    tabulated === null
      ? `Capturados: ${held} de ${known} conocidos.`
      : `Capturados: ${held}; en una hoja de OGP: ${tabulated}; solo listados: ${listed}. Conocidos: ${known}.`,
  tabulatedHeading: 'En hoja de OGP',
  tabulatedLead: 'Una hoja de compromisos de OGP tiene su fila; su página no está capturada.',
  tabulated: {
    notice: 'La página de este compromiso no está capturada.',
    noticeMore:
      'Lo que sigue consta en una fila de una hoja de compromisos de OGP, con el lugar de cada celda. Lo que la hoja no trae no quiere decir «no».',
    description: (id: string, member: string) =>
      `${id}, compromiso de ${member} que consta en una hoja de OGP: su página no está capturada.`,
  },
  listedHeading: 'Solo listados',
  listedLead:
    'Una lista al pie de una página capturada los nombra. El área es la primera de cada uno; la lista no da las demás.',
  listedCaption: 'Compromisos de los que solo se conoce la entrada en una lista',
  id: 'Id',
  titleColumn: 'Título',
  area: 'Área en la lista',
  line: 'Línea',
  milestones: (count: number) => (count === 0 ? 'sin hitos en la captura' : count === 1 ? '1 hito' : `${count} hitos`),
  findings: (count: number) => (count === 1 ? '1 hallazgo' : `${count} hallazgos`),
  plan: 'Plan',
  period: 'Plazo',
  starred: 'estelar, según la lista',
  listed: {
    description: (id: string, member: string) =>
      `${id}, compromiso de ${member} del que solo se conoce la entrada en una lista: su página no está capturada.`,
    notice: 'La página de este compromiso no está capturada.',
    noticeMore:
      'Todo lo que se sabe de él procede de una lista al pie de otra página. Lo que falta no quiere decir «no».',
    knownHeading: 'Qué se sabe',
    cycleUnplanned: 'ninguna captura nombra el plan de ese año',
    firstArea: 'Primera de sus áreas',
    listedIn: (count: number): string => (count === 1 ? 'Lista que lo nombra' : 'Listas que lo nombran'),
    moreLists: (count: number) => (count === 1 ? 'y otra lista' : `y otras ${count} listas`),
    listedInText: (position: string) => `Entrada ${position} de la lista`,
    unknownHeading: 'Qué no consta',
    unknown: [
      'qué se prometió y por qué',
      'hitos y plazos',
      'instituciones responsables y de apoyo',
      'valores de OGP y las demás áreas',
      'lo que dijeron el gobierno o el IRM',
    ],
    unknownLead: 'No consta en ninguna captura:',
    ogp: 'Su página actual en OGP',
    others: 'Los demás compromisos de este ciclo',
    previous: 'Anterior',
    next: 'Siguiente',
  },
};
