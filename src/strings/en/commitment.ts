import type { commitment as es } from '../es/commitment.ts';

/** Words of this area. */
export const commitment: typeof es = {};
