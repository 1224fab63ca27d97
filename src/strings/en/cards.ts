import type { cards as spanish } from '../es/cards.ts';

export const cards: typeof spanish = {
  held: ({ held, known }) => `Commitments captured: ${held} of ${known} known`,
  none: 'No capture names the commitments of this plan',
};
