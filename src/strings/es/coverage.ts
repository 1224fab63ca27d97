/** Words of the page on what is held of what is known. */
export const coverage = {
  title: 'Cobertura',
  description:
    'Cuántos compromisos están capturados de los que se conocen, por miembro y ciclo: el denominador de todas las cifras.',
  lead: (held: string, known: string) =>
    `De ${known} compromisos que las capturas nombran, ${held} tienen su página capturada. Se conocen por las listas al pie de otras páginas; los que ninguna lista nombra no se cuentan.`,
  tabulated: (count: string) =>
    `De ${count} de los demás se tiene la fila de una hoja de compromisos de OGP, que también cuenta entre los conocidos.`,
  caption: 'Compromisos capturados de los conocidos, por miembro y año del ciclo',
  member: 'Miembro',
  cycle: 'Ciclo',
  held: 'Capturados',
  known: 'Conocidos',
  share: 'Parte',
  picture: 'Dibujo',
  all: 'Todos',
  listsHeading: 'De dónde sale el denominador',
  listsText:
    'Una página de OGP enumera al pie otros compromisos del mismo miembro. Esas listas cambian de una captura a otra, y alguna página no trae ninguna entrada: el número de conocidos es un mínimo, no el total de OGP.',
  listsCaption: 'Entradas de lista leídas en cada fuente',
  source: 'Fuente',
  entries: 'Entradas',
};
