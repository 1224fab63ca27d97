import type { notFound as es } from '../es/not-found.ts';

/** Words of the page shown where an address leads nowhere. */
export const notFound: typeof es = {
  title: 'There is no page at this address',
  text: 'The address may have been copied wrongly. Ids of commitments are in capitals, such as MO0010. Everything can be reached from here:',
};
