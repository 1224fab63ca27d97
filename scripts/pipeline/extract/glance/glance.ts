import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../../recognise/recognise.ts';
import { listMarks } from '../../source/list-marks.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import { isKnownValue } from '../../spellings/known-values.ts';
import { type LabelId, type LabelMatch, labelsAt } from '../../spellings/labels.ts';
import { plainStartTold } from '../../spellings/plain-start.ts';
import { printedState } from '../../spellings/printed-state.ts';
import type { FieldId, RawField, RawPage } from '../raw-page.ts';
import { cutHeading, headingSpellings } from './cut-heading.ts';
import { type GlanceLabels, labelOf, offsetOf, splitGlued } from './glance-lines.ts';
import { hasAllLabels, labelByPlace, type PlacedLabel, takesAnyWords } from './label-by-place.ts';
import { isTwice, joined, withoutFirstNumber } from './lines-of-value.ts';
import { is, isHeadingWithSign, isNextName, looksLikeValue, plansIn, wraps } from './stray-values.ts';

/**
 * Reads a head block, label by label.
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
  const headings = headingSpellings(labels);
  let open: Open | null = null;
  // Where a blank line stands in front of each line, none parts anything.
  const longestLine = source.text.split('\n').reduce((most, one) => Math.max(most, one.length), 0);
  const spaced = lines.slice(1).every(({ blankBefore }) => blankBefore);
  const pieces = lines.flatMap((one, i) => splitGlued(one, labels, waitingLabel(lines[i - 1], labels)));
  for (const [i, line] of pieces.entries()) {
    if (isTwice(line, pieces[i - 1])) {
      page.furniture.push(line);
      continue;
    }
    const own = labelOf(line, labels);
    const placed: PlacedLabel | undefined = own || waitsFor(open, line) ? undefined : labelByPlace(pieces, i, labels);
    if (placed) report('label-from-place', source.place(placed.told), placed.told.text, placed.expected);
    const match: LabelMatch | undefined = own ?? placed;
    const kind: GlanceLabels[LabelId] = match ? labels[match.label] : undefined;
    // The number of a line is none of its words, whether a label or a value stands behind it.
    if (line.ordinal) page.furniture.push(line.ordinal);
    if (match && kind) {
      const label = slice(line, offsetOf(line), match.end) as Fragment;
      const between = slice(line, match.end, match.value);
      if (between && /\p{L}/u.test(between.text)) page.furniture.push(between);
      const value = withoutMark(cutHeading(slice(line, match.value), headings, page, match.label));
      const values = valuesOf(value, source, report).flatMap((one) =>
        match.label === 'action_plan' ? plansIn(one) : one,
      );
      if (open?.field.field === match.label && open.field.values.length === 0) {
        // Its label again, in front of its value.
        page.furniture.push(label);
        open.field.values.push(...values);
        continue;
      }
      open = null;
      if (kind === 'heading' && !value) {
        page.furniture.push(label);
        continue;
      }
      const field: RawField = { field: match.label, part: 'glance', label, values };
      if (page.fields.some(({ field: known }) => known === match.label))
        report('label-repeated', source.place(label), label.text);
      page.fields.push(field);
      open = { field, list: kind === 'list' };
    } else {
      const value = cutHeading(line.body ?? line, headings, page, open?.field.field);
      const last = open?.field.values.at(-1);
      const above = pieces[i - 1];
      // A mark may stand alone on the line above its item.
      const listed = line.item || line.ordinal !== null || (above?.item === true && above.body === null);
      if (!value || (line.item && line.body === null)) continue;
      if (open && isOtherList(open.field, line)) {
        open = null;
        readStray(value, true, labels, page, source, report);
        continue;
      }
      const isFull = fillsLine(above, value, longestLine);
      if (open && last && !listed && (wraps(open.field, value, line, isFull) || isRestOfItem(open.field, above, line)))
        open.field.values.splice(-1, 1, joined(source.fragment(last.start, value.end)));
      else if (
        open &&
        (takes(
          open,
          value,
          labels,
          listed ||
            isNextName(
              open.field,
              value,
              spaced || !line.blankBefore,
              !isFull && !line.blankBefore && isAboveNext(open.field, pieces, i, labels),
            ),
        ) ||
          isNamedAsArea(open.field, pieces, i, labels))
      ) {
        if (line.ordinal) withoutFirstNumber(open.field.values, page);
        open.field.values.push(...valuesOf(withoutColon(value), source, report));
      } else readStray(value, line.item || hasAllLabels(pieces, labels), labels, page, source, report);
    }
  }
}

/** How much shorter than the longest a line may be that is full: what the mark or the place of a list takes. */
const margin = 12;

/** Whether the first word of a value had no room on the line above, as on a page whose lines are broken. */
const fillsLine = (above: LabelledLine | undefined, { text }: Fragment, longestLine: number): boolean =>
  above !== undefined && above.text.length + 1 + text.search(/\s|$/) > longestLine - margin;

/** Whether the label that follows that of some institutions stands below a line, so that it cannot be that label in other words. */
function isAboveNext({ field }: RawField, pieces: readonly LabelledLine[], at: number, labels: GlanceLabels): boolean {
  const next = field === 'lead' ? 'support' : 'h_policy';
  return pieces.slice(at + 1).some((line) => labelOf(line, labels)?.label === next);
}

/** The field whose value is being read. */
interface Open {
  field: RawField;
  list: boolean;
}

/** The label that a line is alone, so that its value, which may be of any words, stands on the next. */
function waitingLabel(line: LabelledLine | undefined, labels: GlanceLabels): LabelId | undefined {
  const own = line && labelOf(line, labels);
  return own && own.value >= line.text.length && takesAnyWords(own.label) ? own.label : undefined;
}

/** Whether the label above has no value yet that may hold a colon, or has one that goes on. */
const waitsFor = (open: Open | null, line: LabelledLine): boolean =>
  open !== null &&
  (open.field.values.length === 0 ? takesAnyWords(open.field.field) : wraps(open.field, line, line, true));

const lists: readonly FieldId[] = ['institutions_involved', 'primary_policy', 'primary_sector', 'ogp_value'];

/** Whether a line right below a marked item of such a list is its rest. */
const isRestOfItem = ({ field, values }: RawField, above: LabelledLine | undefined, line: LabelledLine): boolean =>
  lists.includes(field) &&
  values.length > 0 &&
  above?.item === true &&
  above.body !== null &&
  !line.blankBefore &&
  !line.text.includes(':');

/** Whether a line below the marked items of a list is the label of another list, in a spelling that is not known: `Sector:`. */
const isOtherList = ({ field, values }: RawField, line: LabelledLine): boolean =>
  lists.includes(field) && values.length > 0 && !line.item && !line.ordinal && /\p{L}\s?:$/u.test(line.text);

const holdsNames: readonly FieldId[] = ['lead', 'support', 'institutions_involved'];

/** Whether a line goes with the label above it; a value of a closed list that another label has does not. */
function takes(open: Open, { text }: Fragment, labels: GlanceLabels, item: boolean): boolean {
  const { field, values } = open.field;
  // No name of a body begins with a label of the form and its colon.
  if (holdsNames.includes(field) && labelsAt(text).some(({ value }) => value < text.length)) return false;
  if (field === 'action_plan' && !/\p{L}/u.test(text)) return false;
  if (values.length > 0 && continues(open.field)) return true;
  // Pages that have no status have its label, and a heading below.
  if (field === 'status') return values.length === 0 && isKnownValue(text);
  // No report is called as a value of another label, whose own label is lost.
  if (field === 'irm_report' && isKnownValue(text) && printedState(text) === undefined) return false;
  if (field === 'h_policy') return values.length === 0 || is.h_policy(text);
  if (field === 'lead' || field === 'support')
    return (values.length === 0 || item) && !(labels.h_policy && is.h_policy(text));
  if (field === 'relevant' && is.ogp_values(text)) return values.every((one) => is.ogp_values(one.text));
  if (!open.list) return values.length === 0;
  if (field === 'institutions_involved' && is.primary_policy(text)) return false;
  return field === 'ogp_value' || !labels.ogp_value || !is.ogp_value(text);
}

/**
 * Whether a line right below a label of institutions is one, though it reads as a policy area: the areas stand below a heading of their own, or
 * the label of the supporting institutions stands between. Shape: `Lead Institution:` / `Judiciary` / `Support Institution(s): …`.
 */
function isNamedAsArea(
  { field, values }: RawField,
  pieces: readonly LabelledLine[],
  at: number,
  labels: GlanceLabels,
): boolean {
  if ((field !== 'lead' && field !== 'support') || values.length > 0) return false;
  return pieces.slice(at + 1).some((line, i, below) => {
    const own = labelOf(line, labels);
    if (own?.label === 'support') return field === 'lead';
    const areas = own?.label === 'h_policy' && (slice(line, own.value) ?? below[i + 1]?.body);
    return areas ? is.h_policy(areas.text) : false;
  });
}

/** A value without the marks that a spreadsheet would run. */
const valuesOf = (value: Fragment | null, source: SourceText, report: Report): Fragment[] => {
  const plain = value && plainStartTold(value, source, report);
  return plain ? [plain] : [];
};

/**
 * A line that belongs to no label. A list of policy areas or the title of a plan tells what it is; any other value whose label
 * is lost is kept as text, with `value-without-label`; what may be a label itself is `label-unknown`.
 */
function readStray(
  value: Fragment,
  item: boolean,
  labels: GlanceLabels,
  page: RawPage,
  source: SourceText,
  report: Report,
): void {
  const known = (label: LabelId) => page.fields.find(({ field }) => field === label);
  // The values stand below the sector, of which some are named as areas are.
  const order = known('primary_sector')
    ? (['ogp_value', 'primary_policy'] as const)
    : (['primary_policy', 'ogp_value'] as const);
  const own = (['h_policy', ...order, 'action_plan'] as const).find(
    (label) => labels[label] && (item || !known(label)?.values.length) && is[label](value.text),
  );
  if (own) {
    const values = valuesOf(own === 'action_plan' ? planIn(value, page) : value, source, report);
    const field = known(own);
    if (field) field.values.push(...values);
    else page.fields.push({ field: own, part: 'glance', label: null, values });
  } else if (isHeadingWithSign(value.text)) {
    page.furniture.push(value);
  } else if (item || looksLikeValue(value.text)) {
    report('value-without-label', source.place(value), value.text);
    page.sections.push({ part: 'description', heading: null, paragraphs: [{ ...value, item }] });
  } else {
    report('label-unknown', source.place(value), value.text);
    page.furniture.push(value);
  }
}

/** The title of a plan behind a label in a spelling that is not known. */
function planIn(value: Fragment, page: RawPage): Fragment {
  const length = /^[^:–-]{3,60}:\s*/u.exec(value.text)?.[0].length ?? 0;
  const [label, title] = [slice(value, 0, length), slice(value, length)];
  if (!label || !title || !is.action_plan(title.text)) return value;
  page.furniture.push(label);
  return title;
}

const firstMark = new RegExp(`^[${listMarks}]\\s*`, 'u');
/** The first item of a list that is glued to its label: `OGP Value: • Civic Participation`. */
const withoutMark = (value: Fragment | null): Fragment | null => value && strip(value, firstMark);

/** A value whose label stands on the line above, without its colon. */
const withoutColon = (value: Fragment): Fragment => strip(value, /^[:：]\s*/u) ?? value;

/** A value that ends in a separator goes on, on the next line. */
const continues = (field: RawField) => /[;,]$/.test(field.values.at(-1)?.text ?? '');
