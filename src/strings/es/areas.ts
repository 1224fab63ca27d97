import type { HeldWords } from '../held.ts';

const onPages = (count: string) =>
  count === '0'
    ? 'Ningún compromiso capturado la lleva en su página'
    : count === '1'
      ? 'La lleva en su página 1 compromiso capturado'
      : `La llevan en su página ${count} compromisos capturados`;
const inLists = (count: string) =>
  count === '0'
    ? ''
    : count === '1'
      ? ' De los que solo constan en una lista, 1 la tiene como primera.'
      : ` De los que solo constan en una lista, ${count} la tienen como primera.`;

/** Words of the list of policy areas and of the page of one. */
export const areas = {
  title: 'Áreas de política',
  /** Name of the file that a picture is saved as. */
  file: 'areas-de-politica',
  description:
    'Las áreas de política de OGP que las capturas imprimen, con los compromisos de cada una y los que una lista pone en ella.',
  lead: (count: string) =>
    `Las capturas imprimen ${count} [[áreas de política|policy-area]]. La página de un compromiso da todas las suyas; una [[lista|listing]] al pie de otra página, solo la primera.`,
  caption: 'Áreas de política y los compromisos de cada una',
  area: 'Área',
  captured: 'Según su página',
  tabulated: 'Según una hoja',
  listed: 'Solo según una lista',
  areaDescription: (name: string, { held, tabulated, listed }: HeldWords) =>
    tabulated === null
      ? `${name}: ${held} compromisos capturados imprimen esta área, y ${listed} más la tienen como primera en una lista.`
      : `${name}: la tienen ${held} compromisos capturados, ${tabulated} de una hoja de OGP y, como primera en una lista, ${listed} más.`,
  leadOne: ({ held, tabulated, listed }: HeldWords) =>
    tabulated === null
      ? `${onPages(held)}.${inLists(listed)}`
      : `${onPages(held)} y, en una hoja de OGP, ${tabulated} más.${inLists(listed)}`,
  capturedHeading: 'Compromisos capturados',
  capturedNone: 'Ningún compromiso capturado imprime esta área.',
  listedHeading: 'Solo listados',
  listedLead:
    'Una lista al pie de otra página la da como primera área de estos compromisos. Sus páginas no están capturadas: las demás áreas no se conocen.',
  chronologyHeading: 'Los hitos, en el tiempo',
  institutionsHeading: 'Instituciones y papeles',
  institutionsCaption: 'Instituciones que los compromisos capturados del área nombran, con su papel',
  institutionsMore: (shown: string, of: string) =>
    `Se muestran ${shown} de ${of}: las que más compromisos nombran. Todas están en los datos de esta página.`,
  findingsHeading: 'Hallazgos',
  findingsLead: (count: string) =>
    `Sobre los compromisos capturados del área hay ${count}, cada uno en su página. Los de más peso:`,
  explore: 'Explorarlos con filtros',
};
