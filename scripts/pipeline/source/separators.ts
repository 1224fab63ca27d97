import type { Edit } from './edit.ts';

/** Separators of lines and pages, which some programs write in place of line ends. */
const separators = /[\v\f\u0085\u2028\u2029]/g;
/** The same in front of the item of a list. */
const beforeItem = /[\v\f\u2028\u2029](?=[^\S\n]{0,20}(?:\d{1,3}[.)]\s|[•●▪◦‣]\s?))/g;

/** Finds the separators that end lines: all, where nothing else does, and those in front of a mark or number; any other may stand in a sentence. */
export const findSeparators = (raw: string): Edit[] =>
  [...raw.matchAll(/[\n\r]/.test(raw) ? beforeItem : separators)].map(({ index }) => ({
    start: index,
    end: index + 1,
    replacement: '\n',
    kind: 'space',
  }));
