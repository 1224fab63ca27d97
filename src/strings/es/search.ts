/** Words of the search page; those of its script travel in the page. */
export const search = {
  title: 'Buscar',
  description:
    'Búsqueda en el texto de compromisos, planes y miembros, con acentos o sin ellos y con los identificadores en mayúsculas o minúsculas.',
  lead: 'Encuentra palabras y sus formas, con acentos o sin ellos, y los identificadores en mayúsculas o minúsculas.',
  label: 'Qué se busca',
  button: 'Buscar',
  filters: 'Acotar',
  any: 'todos',
  filterNames: { kind: 'Clase', member: 'Miembro', coverage: 'Cobertura' },
  kinds: {
    commitment: 'Compromiso',
    plan: 'Plan',
    member: 'Miembro',
    finding: 'Hallazgo',
    page: 'Página',
  },
  coverages: { captured: 'Capturado', listed: 'Solo listado', tabulated: 'En hoja de OGP' } as Record<string, string>,
  noScript: 'La búsqueda necesita JavaScript. Sin él, todo está en las listas:',
  failed: 'La búsqueda no se ha podido cargar. Todo está también en las listas:',
  searching: 'Buscando…',
  results: (count: string) => `${count} resultados`,
  one: '1 resultado',
  empty: 'Ningún resultado. Conviene probar con menos palabras o quitar los filtros.',
  more: 'Mostrar más',
  otherLanguage: 'Buscar lo mismo en la versión inglesa',
};
