import type { HeldWords } from '../held.ts';

/** Words of the page on what is held of what is known. */
export const coverage = {
  file: 'cobertura',
  title: 'Cobertura',
  description:
    'Cuántos compromisos están capturados de los que se conocen, por miembro y ciclo: el denominador de todas las cifras.',
  lead: ({ held, tabulated, listed, known }: HeldWords) =>
    tabulated === null
      ? `De ${known} compromisos que las capturas nombran, ${held} tienen su página [[capturada|coverage]]. Se conocen por las listas al pie de otras páginas; los que ninguna lista nombra no se cuentan.`
      : `De ${known} compromisos conocidos, ${held} tienen su página [[capturada|coverage]], de ${tabulated} se tiene la fila de una hoja de compromisos de OGP y ${listed} solo constan en listas al pie de otras páginas. Los que ninguna fuente nombra no se cuentan.`,
  csvMeans: 'una fila por miembro y ciclo',
  caption: 'Compromisos capturados de los conocidos, por miembro y año del ciclo',
  member: 'Miembro',
  cycle: 'Ciclo',
  held: 'Capturados',
  tabulated: 'En una hoja',
  listed: 'Solo listados',
  known: 'Conocidos',
  share: 'Proporción',
  /** En lugar de la proporción. */
  uncounted: 'sin lista',
  /** Above a table in which it stands. */
  uncountedNote:
    '«Sin lista» y trazo abierto: ninguna captura enumera los compromisos de ese miembro. Se conocen los capturados, y no cuántos más hay.',
  picture: 'Dibujo',
  all: 'Todos',
  orders: { known: 'más compromisos conocidos', missing: 'más compromisos por capturar' },
  of: (held: string, known: string) => `${held} de ${known}`,
  listsHeading: 'De dónde sale el denominador',
  listsText:
    'Una página de OGP enumera al pie otros compromisos del mismo miembro. Esas listas cambian de una captura a otra, y alguna página no trae ninguna entrada: el número de conocidos es un mínimo, no el total de OGP.',
  listsSheet: 'También se conocen los que constan en una hoja de compromisos de OGP, aunque ninguna lista los nombre.',
  listsCaption: 'Entradas de lista leídas en cada fuente',
  source: 'Fuente',
  entries: 'Entradas',
};
