import type { HeldWords } from '../held.ts';

const onPages = (count: string) =>
  count === '0'
    ? 'Ningún compromiso capturado lleva esta área'
    : count === '1'
      ? 'Un compromiso capturado lleva esta área en su página'
      : `${count} compromisos capturados llevan esta área en su página`;
const inSheet = (count: string | null) => (count === null ? '' : `; en una hoja de OGP la tienen ${count} más`);
/** `isFirst` where no other was named before. */
const inLists = (count: string, isFirst: boolean) =>
  count === '0'
    ? ''
    : count === '1'
      ? ` ${isFirst ? 'Uno' : 'Otro'}, que solo consta en una lista, la tiene como primera.`
      : ` ${isFirst ? '' : 'Otros '}${count}, que solo constan en una lista, la tienen como primera.`;

/** Words of the list of policy areas and of the page of one. */
export const areas = {
  title: 'Áreas de política',
  /** Name of the file that a picture is saved as. */
  file: 'areas-de-politica',
  description:
    'Las áreas de política de OGP que las capturas imprimen, con los compromisos de cada una y los que una lista pone en ella.',
  lead: (count: string) =>
    `En las capturas aparecen ${count} [[áreas de política|policy-area]]. La página de un compromiso da todas las suyas; una [[lista|listing]] al pie de otra página, solo la primera.`,
  caption: 'Áreas de política y los compromisos de cada una',
  area: 'Área',
  captured: 'Según su página',
  tabulated: 'Según una hoja',
  listed: 'Solo según una lista',
  areaDescription: (name: string, { held, tabulated, listed }: HeldWords) =>
    tabulated === null
      ? `${name}: compromisos de esta área según su página, ${held}; según una lista, que solo da la primera, ${listed} más.`
      : `${name}: compromisos de esta área según su página, ${held}; según una hoja de OGP, ${tabulated}; según una lista, que solo da la primera, ${listed} más.`,
  leadOne: ({ held, tabulated, listed }: HeldWords) =>
    `${onPages(held)}${inSheet(tabulated)}.${inLists(listed, held === '0' && tabulated === null)}`,
  /** Before its name in another language. Shape: `"En inglés:"` */
  inOther: (language: string) => `En ${language}:`,
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
    `Sobre los compromisos capturados del área hay ${count}. Se muestran primero los de más peso:`,
};
