import { charts } from './es/charts.ts';
import { chrome } from './es/chrome.ts';
import { commitment } from './es/commitment.ts';
import { source } from './es/source.ts';

/** Every word of the interface in Spanish, one file per area. Its shape is what the English must have. */
export const es = { chrome, commitment, source, charts };
