import type { rowFilter as es } from '../es/row-filter.ts';

export const rowFilter: typeof es = {
  find: 'Find in the table',
  order: 'Order',
  byName: 'by name',
  shown: '{count} of {all}',
  none: 'No row has these words.',
};
