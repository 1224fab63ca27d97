import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import { findDates } from '../spellings/date-patterns.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../spellings/spelling.ts';
import { labelledDates } from './milestones/labelled-dates.ts';
import type { Part, RawField } from './raw-page.ts';

/** `Compromiso 6: …`, `Compromiso n. ° 5: …`, `Commitment 21. …` */
const numbered =
  /^(?:compromiso|commitment|engagement)\s+(?:n(?:o|um|umero|umber)?\s?\.?\s?[°ºo#]?\s*|#\s*)?(\d{1,3})\s?[:.]\s+(?=\S)/u;
const from = anyOf(allOf(phrases.span_from));
const to = anyOf(allOf(phrases.span_to));
const spanStart = new RegExp(`^(?:(?:${from})\\s+)?$`, 'u');
const spanMiddle = new RegExp(`^\\s*(?:${to}|-)\\s*$`, 'u');
const danglingEnd = new RegExp(`\\s(?:${anyOf(allOf(phrases.function_words))})$`, 'u');

const field = (name: RawField['field'], part: Part, values: Fragment[], label: Fragment | null = null): RawField => ({
  field: name,
  part,
  label,
  values,
});

/** The number and title that a description or a review gives the commitment, in the first line that has them. */
export function numberedTitle(
  lines: readonly LabelledLine[],
  part: 'description' | 'irm_summary',
): { number: RawField; title: RawField } | null {
  for (const [i, line] of lines.entries()) {
    const match = numbered.exec(fold(line.text.slice(0, 60)));
    if (!match) continue;
    const digits = match[1] ?? '';
    const at = line.text.lastIndexOf(digits, match[0].length);
    const title = slice(line, match[0].length);
    const next = lines[i + 1];
    const goesOn = title && next && danglingEnd.test(fold(title.text));
    return {
      number: field(part === 'description' ? 'plan_number' : 'irm_number', part, [
        slice(line, at, at + digits.length) as Fragment,
      ]),
      title: field('commitment_title', part, title ? [title, ...(goesOn ? [next] : [])] : []),
    };
  }
  return null;
}

/** A line that is nothing but a span: `De 30 June 2018 a 30 June 2020`. */
export function spanOf(line: Fragment): [Fragment, Fragment] | null {
  if (line.text.length > 120) return null;
  const [start, end, more] = findDates(line);
  if (!start || !end || more) return null;
  const folded = fold(line.text);
  const before = folded.slice(0, start.start - line.start);
  const middle = folded.slice(start.end - line.start, end.start - line.start);
  const after = folded.slice(end.end - line.start);
  // Two dates side by side are a milestone's; a commitment's span says from and to.
  const says = before.trim() !== '' || /[a-z]/.test(middle);
  return spanStart.test(before) && spanMiddle.test(middle) && says && /^[\s.]*$/.test(after) ? [start, end] : null;
}

/** The commitment's own dates, and the title above its span, where a description begins with them. */
export function spanFields(lines: readonly LabelledLine[]): RawField[] {
  const at = lines.findIndex((line) => spanOf(line) !== null);
  const span = lines[at] ? spanOf(lines[at]) : null;
  if (!span) return [];
  const above = at === 1 ? lines[0] : undefined;
  return [
    field('commitment_start', 'description', [span[0]]),
    field('commitment_end', 'description', [span[1]]),
    ...(above ? [field('commitment_title', 'description', [above])] : []),
  ];
}

/** Start and end behind their labels, once each. Used where they can only be the commitment's own. */
export function labelledSpan(lines: readonly LabelledLine[], part: Part): RawField[] {
  const found = lines.flatMap((line) => labelledDates(line) ?? []);
  const starts = found.flatMap(({ start }) => start ?? []);
  const ends = found.flatMap(({ due }) => due ?? []);
  if (starts.length > 1 || ends.length > 1) return [];
  return [
    ...starts.map((start) => field('commitment_start', part, [start])),
    ...ends.map((end) => field('commitment_end', part, [end])),
  ];
}
