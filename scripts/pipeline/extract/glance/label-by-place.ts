import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import { isKnownValue } from '../../spellings/known-values.ts';
import { type LabelId, type LabelMatch, usualNamesOf } from '../../spellings/labels.ts';
import type { FieldId } from '../raw-page.ts';
import { type GlanceLabels, labelOf } from './glance-lines.ts';

/** A label that is told from where it stands, with its words and what was expected there. */
export interface PlacedLabel extends LabelMatch {
  told: Fragment;
  expected: string;
}

/** No label is longer. */
const longestLabel = 60;
/** Labels that have a value of any words; behind all others stands a value of a closed list, or nothing. */
const free: readonly FieldId[] = ['lead', 'support', 'irm_report', 'action_plan', 'plan_cycle'];
export const takesAnyWords = (field: FieldId): boolean => free.includes(field);

/**
 * Tells a label in a spelling that is not known from its place: fact boxes have their labels in one order, and between the two known
 * ones around the line as many are missing as there are such lines.
 *
 * Shape: between `Relevante …` and `Implementación i`, `"Grado de ambición: Alto"` → `ambition`. `undefined` where it may be something else.
 */
export function labelByPlace(
  lines: readonly LabelledLine[],
  at: number,
  labels: GlanceLabels,
): PlacedLabel | undefined {
  const line = lines[at];
  const colon = line ? colonOf(line) : -1;
  if (!line || colon === -1) return undefined;
  const known = lines.map((one) => labelOf(one, labels)?.label);
  const from = known.findLastIndex((label, i) => i < at && label !== undefined);
  const to = known.findIndex((label, i) => i > at && label !== undefined);
  if (from === -1) return undefined;
  const order = orderOf(labels, known);
  const missing = order.slice(
    order.indexOf(known[from] as LabelId) + 1,
    to === -1 ? undefined : order.indexOf(known[to] as LabelId),
  );
  const asked = missing.filter((label) => labels[label] !== 'heading' && !known.includes(label));
  const unknown = lines.slice(from + 1, to === -1 ? undefined : to).filter((one) => colonOf(one) !== -1);
  const label = asked.length === unknown.length ? asked[unknown.indexOf(line)] : undefined;
  const value = slice(line, colon + 1);
  if (!label || !(value === null || takesAnyWords(label) || isValueOf(label, value.text))) return undefined;
  const told = slice(line, 0, colon) as Fragment;
  return { label, end: colon, value: colon + 1, told, expected: usualNamesOf(label) };
}

const dates: readonly LabelId[] = ['commitment_start', 'commitment_end', 'plan_submission', 'plan_end'];
const isValueOf = (label: LabelId, value: string): boolean =>
  dates.includes(label) ? dateNumbers(value) !== null : isKnownValue(value);

/** Whether a block has all its labels, so that no line of it can be one of them in another spelling. */
export function hasAllLabels(lines: readonly LabelledLine[], labels: GlanceLabels): boolean {
  const known = lines.map((one, i) => (labelOf(one, labels) ?? labelByPlace(lines, i, labels))?.label);
  // A page with the summary of the report has no line for it.
  const needed = orderOf(labels, known).filter((label) => labels[label] === 'value' && label !== 'inception');
  return needed.every((label) => known.includes(label));
}

/** Where the label of a line ends that may begin with one. */
function colonOf({ text, item, ordinal }: LabelledLine): number {
  const colon = text.indexOf(':');
  return item || ordinal || colon < 3 || colon > longestLabel ? -1 : colon;
}

/** The labels in the order of the block; a page has a line for potential impact or one for ambition. */
function orderOf(labels: GlanceLabels, known: readonly (LabelId | undefined)[]): LabelId[] {
  const other = known.includes('starred') || known.includes('potential_impact') ? 'ambition' : 'potential_impact';
  return (Object.keys(labels) as LabelId[]).filter(
    (label) => label !== other && (other === 'ambition' || label !== 'starred'),
  );
}
