import type { source as es } from '../es/source.ts';

/** Words of this area. */
export const source: typeof es = {};
