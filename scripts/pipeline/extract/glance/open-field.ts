import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { isKnownValue } from '../../spellings/known-values.ts';
import { labelsAt } from '../../spellings/labels.ts';
import { printedState } from '../../spellings/printed-state.ts';
import type { FieldId, RawField } from '../raw-page.ts';
import { type GlanceLabels, labelOf } from './glance-lines.ts';
import { takesAnyWords } from './label-by-place.ts';
import { is, wraps } from './stray-values.ts';

/** The field whose value is being read. */
export interface Open {
  field: RawField;
  list: boolean;
}

/** Whether the label above has no value yet that may hold a colon, or has one that goes on. */
export const waitsFor = (open: Open | null, line: LabelledLine): boolean =>
  open !== null &&
  (open.field.values.length === 0 ? takesAnyWords(open.field.field) : wraps(open.field, line, line, true));

const lists: readonly FieldId[] = ['institutions_involved', 'primary_policy', 'primary_sector', 'ogp_value'];

/** Whether a line right below a marked item of such a list is its rest. */
export const isRestOfItem = (
  { field, values }: RawField,
  above: LabelledLine | undefined,
  line: LabelledLine,
): boolean =>
  lists.includes(field) &&
  values.length > 0 &&
  above?.item === true &&
  above.body !== null &&
  !line.blankBefore &&
  !line.text.includes(':');

/** Whether a line below the marked items of a list is the label of another list, in a spelling that is not known: `Sector:`. */
export const isOtherList = ({ field, values }: RawField, line: LabelledLine): boolean =>
  lists.includes(field) && values.length > 0 && !line.item && !line.ordinal && /\p{L}\s?:$/u.test(line.text);

const holdsNames: readonly FieldId[] = ['lead', 'support', 'institutions_involved'];

/** Whether a line goes with the label above it; a value of a closed list that another label has does not. */
export function takes(open: Open, { text }: Fragment, labels: GlanceLabels, item: boolean): boolean {
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
export function isNamedAsArea(
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

/** Whether the label that follows that of some institutions stands below a line, so that it cannot be that label in other words. */
export function isAboveNext(
  { field }: RawField,
  pieces: readonly LabelledLine[],
  at: number,
  labels: GlanceLabels,
): boolean {
  const next = field === 'lead' ? 'support' : 'h_policy';
  return pieces.slice(at + 1).some((line) => labelOf(line, labels)?.label === next);
}

/** A value that ends in a separator goes on, on the next line. */
const continues = (field: RawField) => /[;,]$/.test(field.values.at(-1)?.text ?? '');
