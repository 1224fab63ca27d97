import type { HeldWords } from '../held.ts';

/** Words on the cards that are shown where somebody shares an address. */
export const cards = {
  held: ({ held, known }: HeldWords) => `Compromisos capturados: ${held} de ${known} conocidos`,
  none: 'Ninguna captura nombra los compromisos de este plan',
};
