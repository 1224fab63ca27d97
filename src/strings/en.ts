import { charts } from './en/charts.ts';
import { chrome } from './en/chrome.ts';
import { commitment } from './en/commitment.ts';
import { source } from './en/source.ts';
import type { es } from './es.ts';

/** Every word of the interface in English. A key that Spanish has and this has not is a type error. */
export const en: typeof es = { chrome, commitment, source, charts };
