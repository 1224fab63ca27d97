import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from '../lex/lines.ts';
import { fold } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import { type LabelId, labelsAt, languagesOf } from '../spellings/labels.ts';
import { describeFit, describeNearest, fits, type Seen } from './candidates.ts';
import type { LabelledLine, Layout } from './layout.ts';
import { layoutA } from './layouts/a.ts';
import { layoutB } from './layouts/b.ts';
import { layoutC } from './layouts/c.ts';
import { layoutD1 } from './layouts/d1.ts';
import { layoutD2 } from './layouts/d2.ts';
import { layoutM } from './layouts/m.ts';
import { layoutX } from './layouts/x.ts';
import { unglue } from './unglue.ts';

export type { LabelledLine } from './layout.ts';

export interface Recognised {
  layout: Layout;
  lines: readonly LabelledLine[];
  /** The language most labels are written in, BCP 47; `und` when none tells. */
  language: string;
}

/** To add a layout, add its file and name it here. */
const layouts: readonly Layout[] = [layoutA, layoutB, layoutC, layoutD1, layoutD2, layoutM, layoutX];

/**
 * Tells the layout of a page from the labels on it, also where headings are lost.
 *
 * Reports `layout-unknown`, `layout-ambiguous`, `layout-not-read` with the marks seen, and returns `null` then.
 */
export function recognise(source: SourceText, lines: readonly Line[], report: Report): Recognised | null {
  const labelled = lines.flatMap(unglue).map((line) => ({ ...line, labels: labelsAt(line.text) }));
  const marks = marksOf(labelled);
  const seenOn: Seen = {
    marks,
    head: marksOf(headOf(labelled)),
    top: labelled.slice(0, longestHead).map((line) => fold(line.text)),
  };
  const telling = layouts.filter((layout) => fits(layout, seenOn));
  const fitting = telling.length > 0 ? telling : layouts.filter(({ likely }) => likely?.(labelled, seenOn.head));
  const [layout] = fitting;
  const place = lines[0] ? source.place(lines[0]) : null;
  if (!layout) {
    const seen = [...marks].sort().join(', ');
    report(
      'layout-unknown',
      place,
      seen === '' ? 'no known label' : `the marks ${seen}`,
      describeNearest(layouts, seenOn),
    );
    return null;
  }
  if (fitting.length > 1) {
    report('layout-ambiguous', place, fitting.map((one) => describeFit(one, seenOn)).join('; '));
    return null;
  }
  if (!layout.read) {
    report('layout-not-read', place, layout.id, readLayouts());
    return null;
  }
  return { layout, lines: labelled, language: languageOf(labelled) };
}

const marksOf = (lines: readonly LabelledLine[]) =>
  new Set<LabelId>(lines.flatMap((line) => line.labels.map(({ label }) => label)));

/** No head is longer; where the heading below it is lost, the text below is looked at too. */
const longestHead = 90;

/** The lines down to the heading of the description, below the first label with a value. */
function headOf(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const first = lines.findIndex(({ labels }) => labels.some(({ label }) => label === 'action_plan'));
  const end = lines.findIndex(
    ({ labels, text }, i) =>
      i > first + 1 && labels.some(({ label, end: at }) => label === 'h_description' && at === text.length),
  );
  return lines.slice(0, first === -1 || end === -1 ? longestHead : end);
}

const readLayouts = () =>
  layouts
    .filter(({ read }) => read)
    .map(({ id }) => id)
    .join(', ');

/** Only labels that are spelled so in one language tell. */
function languageOf(lines: readonly LabelledLine[]): string {
  const counts = new Map<string, number>();
  for (const { text, labels } of lines)
    for (const { end } of labels) {
      const [only, other] = languagesOf(text.slice(0, end));
      if (only && !other) counts.set(only, (counts.get(only) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'und';
}
