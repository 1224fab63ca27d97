import type { PassageRow } from '../../../src/model/passage.ts';
import type { About, Differences, Side } from './differ.ts';
import { cells, type Held, passagesOfField, sameLanguage, tidy } from './held.ts';
import type { Page } from './page.ts';
import type { ProvenRow } from './prove.ts';

interface Paragraph {
  text: string;
  passages: PassageRow[];
}

/**
 * Says which paragraphs of a section only one of two captures has; where as many are left over on both sides they are the
 * same ones in other words. Their order is not compared.
 */
export function compareParagraphs(about: About, shown: Held, other: Held, differences: Differences): void {
  if (!sameLanguage(shown.page.source, other.page.source)) return;
  const [own, others] = [paragraphsOf(shown.row, shown.page), paragraphsOf(other.told, other.page)];
  const left = without(own, others);
  const right = without(others, own);
  const side = (held: Held, paragraph?: Paragraph): Side => ({
    source: held.page.source,
    value: paragraph?.text ?? null,
    passages: paragraph?.passages ?? [],
  });
  if (left.length === right.length)
    left.forEach((one, i) => {
      differences.add(about, side(shown, one), side(other, right[i]));
    });
  else {
    for (const one of left) differences.add(about, side(shown, one), side(other));
    for (const one of right) differences.add(about, side(shown), side(other, one));
  }
}

/**
 * The n-th line of the text has the passage of position n. Lines that are milestones or targets too are left out: they
 * are compared as such.
 */
function paragraphsOf(proven: ProvenRow, page: Page): Paragraph[] {
  const places = Map.groupBy(passagesOfField(proven, 'text'), ({ position }) => position);
  const { text } = cells(proven);
  if (typeof text !== 'string') return [];
  const elsewhere = linesOfParts(page);
  return text
    .split('\n')
    .map((line, i) => ({ text: line, passages: places.get(i + 1) ?? [] }))
    .filter(({ passages }) => !passages.some(({ line_start }) => elsewhere.has(line_start)));
}

const known = new WeakMap<Page, Set<number>>();

/** Lines of a page that milestones and targets were read from. */
function linesOfParts(page: Page): Set<number> {
  const parts = page.rows.filter(({ table }) => table === 'milestones' || table === 'indicators');
  const lines = known.get(page) ?? new Set(parts.flatMap(({ passages }) => passages.map((one) => one.line_start)));
  known.set(page, lines);
  return lines;
}

/** Paragraphs of the first text that the second has not, each counted as often as it stands there. */
function without(paragraphs: readonly Paragraph[], others: readonly Paragraph[]): Paragraph[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(tidy(text), (left.get(tidy(text)) ?? 0) + 1);
  return paragraphs.filter(({ text }) => {
    const count = left.get(tidy(text)) ?? 0;
    left.set(tidy(text), count - 1);
    return count <= 0;
  });
}
