/** Words for finding a row of a long table. */
export const rowFilter = {
  find: 'Buscar en la tabla',
  order: 'Orden',
  byName: 'por nombre',
  shown: '{count} de {all}',
  none: 'Ninguna fila tiene esas palabras.',
};
