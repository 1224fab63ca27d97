import { compareText } from '../source/compare-text.ts';
import { fold } from '../source/fold.ts';
import table from '../spellings/page-kinds.json' with { type: 'json' };
import { pattern } from '../spellings/pattern.ts';
import type { LabelledLine } from './layout.ts';

const begins = (words: Parameters<typeof pattern>[1]) => pattern`^${words}(?![\p{L}\p{N}])`;
const kinds = Object.entries(table).map(([kind, { telling, usual }]) => ({
  kind,
  telling: begins(telling),
  usual: begins(usual),
}));
/** No line with such words is longer, nor are they far down the page. */
const longest = 120;
const firstLines = 60;
/** What one telling mark counts; of marks that many pages have two are needed. */
const enough = 2;

/** What else a page may be that is none of OGP’s that are read, for messages; `null` where no mark of it is known. Shape: `"a list of search results"`. */
export function kindOf(lines: readonly LabelledLine[]): string | null {
  const texts = lines.slice(0, firstLines).flatMap(({ text }) => (text.length <= longest ? [fold(text)] : []));
  const counted = kinds.map(({ kind, telling, usual }) => ({
    kind,
    count: texts.filter((text) => telling.test(text)).length * enough + texts.filter((text) => usual.test(text)).length,
  }));
  const [first] = counted
    .filter(({ count }) => count >= enough)
    .sort((a, b) => b.count - a.count || compareText(a.kind, b.kind));
  return first?.kind ?? null;
}
