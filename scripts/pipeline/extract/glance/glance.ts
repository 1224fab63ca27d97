import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../../recognise/recognise.ts';
import { listMarks } from '../../source/list-marks.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import type { LabelId, LabelMatch } from '../../spellings/labels.ts';
import type { RawField, RawPage } from '../raw-page.ts';
import { cutHeading, headingSpellings } from './cut-heading.ts';
import { type GlanceLabels, labelOf, offsetOf, splitGlued } from './glance-lines.ts';
import { hasAllLabels, labelByPlace, type PlacedLabel, takesAnyWords } from './label-by-place.ts';
import { fillsLine, isTwice, joined, plainValue, withoutFirstNumber } from './lines-of-value.ts';
import { isAboveNext, isNamedAsArea, isOtherList, isRestOfItem, type Open, takes, waitsFor } from './open-field.ts';
import { isNextName, plansIn, wraps } from './stray-values.ts';
import { readStray } from './value-without-label.ts';

/**
 * Reads a fact box, label by label.
 *
 * Reports `label-unknown` for a line that is neither a label nor a value, `value-without-label` and `label-repeated` for a label that
 * stands twice. A label without value gives a field without values.
 */
export function readGlance(
  lines: readonly LabelledLine[],
  labels: GlanceLabels,
  page: RawPage,
  source: SourceText,
  report: Report,
): void {
  const pieces = lines.flatMap((one, i) => splitGlued(one, labels, waitingLabel(lines[i - 1], labels)));
  const block: Block = {
    labels,
    pieces,
    headings: headingSpellings(labels),
    // Where a blank line stands in front of each line, none parts anything.
    isSpaced: lines.slice(1).every(({ blankBefore }) => blankBefore),
    longestLine: source.text.split('\n').reduce((most, one) => Math.max(most, one.length), 0),
    page,
    source,
    report,
  };
  let open: Open | null = null;
  for (const [i, line] of pieces.entries()) {
    if (isTwice(line, pieces[i - 1])) {
      page.furniture.push(line);
      continue;
    }
    const own = labelOf(line, labels);
    const placed: PlacedLabel | undefined = own || waitsFor(open, line) ? undefined : labelByPlace(pieces, i, labels);
    if (placed) report('label-from-place', source.place(placed.told), placed.told.text, placed.expected);
    // The number of a line is none of its words, whether a label or a value stands behind it.
    if (line.ordinal) page.furniture.push(line.ordinal);
    const match: LabelMatch | undefined = own ?? placed;
    open = match && labels[match.label] ? readLabel(block, line, match, open) : readValue(block, i, open);
  }
}

/** What is told of a fact box while its lines are read. */
interface Block {
  labels: GlanceLabels;
  pieces: readonly LabelledLine[];
  headings: ReturnType<typeof headingSpellings>;
  isSpaced: boolean;
  /** In characters, of the whole page. */
  longestLine: number;
  page: RawPage;
  source: SourceText;
  report: Report;
}

/** Reads a line that begins with a label; gives the field that the lines below may go on with. */
function readLabel(
  { labels, headings, page, source, report }: Block,
  line: LabelledLine,
  match: LabelMatch,
  open: Open | null,
): Open | null {
  const label = slice(line, offsetOf(line), match.end) as Fragment;
  const between = slice(line, match.end, match.value);
  if (between && /\p{L}/u.test(between.text)) page.furniture.push(between);
  const value = withoutMark(cutHeading(slice(line, match.value), headings, page, match.label));
  const values = plainValue(value, source, report).flatMap((one) =>
    match.label === 'action_plan' ? plansIn(one) : one,
  );
  if (open?.field.field === match.label && open.field.values.length === 0) {
    // Its label again, in front of its value.
    page.furniture.push(label);
    open.field.values.push(...values);
    return open;
  }
  if (labels[match.label] === 'heading' && !value) {
    page.furniture.push(label);
    return null;
  }
  const field: RawField = { field: match.label, part: 'glance', label, values };
  if (page.fields.some(({ field: known }) => known === match.label))
    report('label-repeated', source.place(label), label.text);
  page.fields.push(field);
  return { field, list: labels[match.label] === 'list' };
}

/** Reads a line without a label: of the open field, or of none. Gives the field that is open behind it. */
function readValue(
  { labels, pieces, headings, isSpaced, longestLine, page, source, report }: Block,
  at: number,
  open: Open | null,
): Open | null {
  const line = pieces[at] as LabelledLine;
  const above = pieces[at - 1];
  const value = cutHeading(line.body ?? line, headings, page, open?.field.field);
  if (!value || (line.item && line.body === null)) return open;
  const stray = (isItem: boolean) => readStray(value, isItem, labels, page, source, report);
  if (!open) {
    stray(line.item || hasAllLabels(pieces, labels));
    return null;
  }
  const { field } = open;
  if (isOtherList(field, line)) {
    stray(true);
    return null;
  }
  const last = field.values.at(-1);
  // A mark may stand alone on the line above its item.
  const isListed = line.item || line.ordinal !== null || (above?.item === true && above.body === null);
  const isFull = fillsLine(above, value, longestLine);
  // A line that stands twice is no part of a value.
  const isBelow = last !== undefined && above !== undefined && above.start <= last.end;
  if (last && isBelow && !isListed && (wraps(field, value, line, isFull) || isRestOfItem(field, above, line))) {
    field.values.splice(-1, 1, joined(source.fragment(last.start, value.end)));
    return open;
  }
  const isPlaced = !isFull && !line.blankBefore && isAboveNext(field, pieces, at, labels);
  const isItem = isListed || isNextName(field, value, isSpaced || !line.blankBefore, isPlaced);
  if (takes(open, value, labels, isItem) || isNamedAsArea(field, pieces, at, labels)) {
    if (line.ordinal) withoutFirstNumber(field.values, page);
    field.values.push(...plainValue(withoutColon(value), source, report));
  } else stray(line.item || hasAllLabels(pieces, labels));
  return open;
}

/** The label that a line is alone, so that its value, which may be of any words, stands on the next. */
function waitingLabel(line: LabelledLine | undefined, labels: GlanceLabels): LabelId | undefined {
  const own = line && labelOf(line, labels);
  return own && own.value >= line.text.length && takesAnyWords(own.label) ? own.label : undefined;
}

const firstMark = new RegExp(`^[${listMarks}]\\s*`, 'u');
/** The first item of a list that is glued to its label: `OGP Value: • Civic Participation`. */
const withoutMark = (value: Fragment | null): Fragment | null => value && strip(value, firstMark);

/** A value whose label stands on the line above, without its colon. */
const withoutColon = (value: Fragment): Fragment => strip(value, /^[:：]\s*/u) ?? value;
