import type { Edit } from './edit.ts';
import { invisible } from './invisible.ts';

/** What stands in the text between two cells: an em space, which no file has there. */
export const cellGap = '\u2003';

const visible = (character: string) =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** As many gaps as there are tabs. */
const gapOf = (found: string) => cellGap.repeat(found.split('\t').length - 1);

const rules: readonly { pattern: RegExp; kind: Edit['kind']; replacement: (found: string) => string }[] = [
  { pattern: /\r\n|\r/g, kind: 'line-end', replacement: () => '\n' },
  // A tab between two cells of a table that was copied, with the spaces around it; not one behind a label or the mark of a list. Behind
  // a cell that ends in a colon it is one where another tab stands before. The tab is looked for before what stands in front
  // of it, or a long line would be gone through at each of its letters.
  {
    pattern:
      /(?<=[^\s:]|\t[^\t\n\r]{1,80}:)(?=[^\S\n\r\t]*\t)(?<!^[^\S\n]*(?:\d{1,3}[.)]|[•●▪◦‣·*–—-]+))[^\S\n\r\t]*\t[^\S\n\r]*(?=\S)/gm,
    kind: 'space',
    replacement: gapOf,
  },
  // Tabs in front of the first cell and behind the last of a row, or in front of a mark that stands alone: cells that are empty.
  {
    pattern:
      /^[^\S\n\r\t]*\t[^\S\n\r]*(?!(?:\d{1,3}[.)]|[•●▪◦‣·*–—-]+)\s)(?=\S[^\n\r]{0,4000}\t|[xX✓✔✗✘☒☑][^\S\n]*$)/gm,
    kind: 'space',
    replacement: gapOf,
  },
  {
    pattern: /(?<=\S)(?=[^\S\n\r\t]*\t)(?<=\t[^\t\n\r]{0,4000}\S)[^\S\n\r\t]*\t[^\S\n\r]*$/gm,
    kind: 'space',
    replacement: gapOf,
  },
  // No-break, thin and other wide or narrow spaces, line and paragraph separators, tabs.
  {
    pattern: /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g,
    kind: 'space',
    replacement: () => ' ',
  },
  { pattern: new RegExp(`[${invisible}]`, 'g'), kind: 'invisible', replacement: () => '' },
  // Direction controls can make a text read as what it is not (https://trojansource.codes), so they are shown.
  { pattern: /[\u202a-\u202e\u2066-\u2069]/g, kind: 'direction', replacement: visible },
  // Marks of direction without a span, as names in Arabic and Hebrew have, turn nothing around but the signs beside them.
  { pattern: /[\u061c\u200e\u200f]/g, kind: 'direction', replacement: () => '' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  { pattern: /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, kind: 'control', replacement: visible },
  { pattern: /[\p{L}\p{N}\p{P}\p{S}]\p{M}+/gu, kind: 'composed', replacement: (found) => found.normalize('NFC') },
];

/** Finds the characters that are not read as they stand: line ends, odd spaces, invisible ones, decomposed letters. */
export function findUnclean(raw: string): Edit[] {
  const edits: Edit[] = [];
  for (const { pattern, kind, replacement } of rules)
    for (const match of raw.matchAll(pattern)) {
      const put = replacement(match[0]);
      if (put !== match[0])
        edits.push({ start: match.index, end: match.index + match[0].length, replacement: put, kind });
    }
  return edits;
}
