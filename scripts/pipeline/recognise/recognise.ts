import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from '../lex/lines.ts';
import { compareText } from '../source/compare-text.ts';
import type { SourceText } from '../source/source-text.ts';
import { furnitureLanguagesOf } from '../spellings/furniture.ts';
import { type LabelId, type LabelMatch, labelsAt, labelsInWordsAt, languagesOf } from '../spellings/labels.ts';
import { memberSince } from '../spellings/member-lines.ts';
import { reportLanguagesOf } from '../spellings/reports.ts';
import { joinBrokenDates } from './broken-dates.ts';
import { mendLabels } from './broken-labels.ts';
import { describeFit, describeNearest, describeSeen, fits, marksOf, type Seen, titled } from './candidates.ts';
import { gluedPage } from './glued-page.ts';
import { splitJoinedItems } from './joined-items.ts';
import type { LabelledLine, Layout } from './layout.ts';
import { layoutA } from './layouts/a.ts';
import { layoutB } from './layouts/b.ts';
import { layoutC } from './layouts/c.ts';
import { layoutD1 } from './layouts/d1.ts';
import { layoutD2 } from './layouts/d2.ts';
import { layoutM } from './layouts/m.ts';
import { layoutX } from './layouts/x.ts';
import { marksInside } from './marks-inside.ts';
import { noPageOf } from './no-page.ts';
import { splitJoined, splitOneLine } from './one-line.ts';
import { perhapsBroken } from './perhaps-broken.ts';
import { printMarksOf } from './print-marks.ts';
import { partSecondPage, secondPageAt } from './second-page.ts';
import { unglue } from './unglue.ts';

export type { LabelledLine } from './layout.ts';

export interface Recognised {
  layout: Layout;
  lines: readonly LabelledLine[];
  /** Lines that are not read: those of a second page in the file, what a printer sets around each sheet, and the first halves of broken labels. */
  beyond: readonly LabelledLine[];
  /** The language most labels are written in, BCP 47; `und` when none tells. */
  language: string;
}

/** To add a layout, add its file and name it here. */
const layouts: readonly Layout[] = [layoutA, layoutB, layoutC, layoutD1, layoutD2, layoutM, layoutX];

/**
 * Tells the layout of a page from the labels on it, also where headings are lost.
 *
 * Reports `page-missing`, `layout-unknown`, `layout-ambiguous` with the marks seen, `page-on-one-line`, and returns `null` then; `lines-perhaps-broken`.
 */
export function recognise(source: SourceText, lines: readonly Line[], report: Report): Recognised | null {
  const printed = printMarksOf(lines);
  const own = lines.filter((line) => !printed.has(line));
  const broken = source.edits.some(({ kind }) => kind === 'wrap') ? null : perhapsBroken(own);
  if (broken) report('lines-perhaps-broken', source.place(broken), broken.text);
  const glued = gluedPage(own);
  if (glued) {
    report('page-on-one-line', source.place(glued), `${glued.text.slice(0, shownOfLine)}…`);
    return null;
  }
  const { lines: mended, halves } = mendLabels(
    labelledLines(joinBrokenDates(splitJoinedItems(own.flatMap(splitOneLine).flatMap(splitJoined).flatMap(unglue)))),
    longestHead,
  );
  const all = partSecondPage(mended);
  const second = secondPageAt(all);
  if (second) report('page-second', source.place(second.title), second.title.text);
  const labelled = second ? all.slice(0, second.start) : all;
  const marks = marksOf(labelled);
  const head = headOf(labelled);
  const seenOn: Seen = { marks, head: marksOf(head), top: labelled.slice(0, longestHead) };
  const seenInside = withMarks(seenOn, marksInside(head));
  const told = titled(layouts, seenOn);
  const byLabels = () =>
    firstOf([
      (layout) => fits(layout, seenOn),
      // A label that tells is glued to the value before it.
      (layout) => fits(layout, seenInside),
      ({ likely }) => likely?.(labelled, seenOn.head) === true,
      ({ otherwise }) => otherwise?.(labelled, seenOn.head) === true,
    ]);
  const fitting = told.length > 0 ? told : byLabels();
  const [layout] = fitting;
  const place = lines[0] ? source.place(lines[0]) : null;
  const none = !layout || (layout.record === 'report' && told.length === 0) ? noPageOf(labelled) : null;
  if (none) {
    report('page-missing', source.place(none), none.text);
    return null;
  }
  if (!layout) {
    report('layout-unknown', place, describeSeen(seenOn), describeNearest(layouts, seenOn));
    return null;
  }
  if (fitting.length > 1) {
    report('layout-ambiguous', place, fitting.map((one) => describeFit(one, seenOn)).join('; '));
    return null;
  }
  const beyond = [...[...printed].map((line) => ({ ...line, labels: [] })), ...halves, ...all.slice(labelled.length)];
  return { layout, lines: labelled, beyond, language: languageOf(labelled) };
}

/** Each line with its labels. In the head a label may also be told from its words, and stand behind the mark of a list. */
function labelledLines(lines: readonly Line[]): LabelledLine[] {
  const head = lines.slice(0, longestHead);
  const listed = new Set(
    head.filter(({ item }) => item).flatMap((line) => labelsBehindMark(line).map(({ label }) => label)),
  );
  const isListed = listed.size >= fewestListed;
  return lines.map((line, i) => {
    const labels = labelsAt(line.text);
    if (labels.length > 0 || i >= longestHead) return { ...line, labels };
    if (line.item) return { ...line, labels: isListed ? labelsBehindMark(line) : institutionsBehindMark(line) };
    return { ...line, labels: labelsInWordsAt(line.text) };
  });
}

/** No line of a fact box is longer. */
const longestListed = 4000;

/** Fewest different labels behind list marks that make a fact box; the page of a report lists its plan. */
const fewestListed = 4;

/** The labels of the body of a listed line that have a value or a colon. */
function labelsBehindMark({ start, text, body }: Line): LabelMatch[] {
  const shift = body ? body.start - start : 0;
  const found = shift > 0 ? labelsAt(text.slice(shift)) : [];
  return found.flatMap(({ label, end, value }) =>
    value > end ? [{ label, end: end + shift, value: value + shift }] : [],
  );
}

const ofInstitutions: readonly LabelId[] = ['lead', 'support'];

/** The label of some institutions behind a mark, also without its colon: no body is called so. */
function institutionsBehindMark({ start, text, body }: Line): LabelMatch[] {
  const shift = body ? body.start - start : 0;
  const found = shift > 0 && text.length <= longestListed ? labelsAt(text.slice(shift)) : [];
  return found.flatMap(({ label, end, value }) =>
    ofInstitutions.includes(label) ? [{ label, end: end + shift, value: value + shift }] : [],
  );
}

const withMarks = (seen: Seen, more: ReadonlySet<LabelId>): Seen => ({
  ...seen,
  marks: seen.marks.union(more),
  head: seen.head.union(more),
});

/** The layouts that pass the first test that any passes. */
function firstOf(tests: readonly ((layout: Layout) => boolean)[]): readonly Layout[] {
  for (const test of tests) {
    const passing = layouts.filter(test);
    if (passing.length > 0) return passing;
  }
  return [];
}

/** How much of a line that holds a page a message quotes. */
const shownOfLine = 60;

/** How many first lines may be the title. */
const titleLines = 6;

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

/** Only what is spelled so in one language tells: labels, navigation, the name of a report. */
function languageOf(lines: readonly LabelledLine[]): string {
  const counts = new Map<string, number>();
  const count = ([only, other]: readonly string[]) => {
    if (only && !other) counts.set(only, (counts.get(only) ?? 0) + 1);
  };
  for (const [i, { text, labels }] of lines.entries()) {
    for (const { end } of labels) count(languagesOf(text.slice(0, end)));
    count(languagesOf(text.slice(0, memberSince(text)?.end ?? 0)));
    count(furnitureLanguagesOf(text));
    if (i < titleLines) count(reportLanguagesOf(text));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? 'und';
}
