import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import { dateBounds, dateNumbers, findDates } from '../spellings/date-patterns.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../spellings/spelling.ts';
import { field } from './commitment-lines.ts';
import { datesAtEnd } from './milestones/shape.ts';
import type { RawField } from './raw-page.ts';

const from = anyOf(allOf(phrases.span_from));
const to = anyOf(allOf(phrases.span_to));
const spanStart = new RegExp(`^(?:(?:${from})\\s+)?$`, 'u');
const spanMiddle = new RegExp(`^\\s*(?:(?:${to})(?=\\s)|-)?\\s*$`, 'u');
const label = new RegExp(`^(?:${anyOf(allOf(phrases.span_label))})\\s*(?::|$)`, 'u');
const longest = 160;

/** The commitment's own dates, and the lines that hold them. */
export interface OwnSpan {
  fields: RawField[];
  lines: ReadonlySet<LabelledLine>;
}

type Pair = [Fragment, Fragment];

/**
 * Finds the dates that a description gives the commitment itself.
 *
 * Three ways: a line that says from and to, `De 30 June 2018 a 30 June 2020`; two dates behind their label, on its line or the next;
 * two dates alone below the first line, where every milestone lies within them. The line above is then the title.
 */
export function ownSpan(lines: readonly LabelledLine[]): OwnSpan {
  for (const [i, line] of lines.entries()) {
    const labelled = behindLabel(line, lines[i + 1]);
    if (labelled) return spanFrom(labelled.pair, labelled.lines, null);
    const said = saysFromTo(line);
    if (said) return spanFrom(said, [line], i === 1 ? lines[0] : null);
  }
  const alone = lines[1] ? pairOf(lines[1]) : null;
  const title = lines[0];
  if (alone && title && !pairOf(title) && covers(alone, lines.slice(2)))
    return spanFrom(alone, [title, lines[1] as LabelledLine], title);
  return { fields: [], lines: new Set() };
}

const spanFrom = ([start, end]: Pair, lines: LabelledLine[], title: LabelledLine | null | undefined): OwnSpan => ({
  fields: [
    field('commitment_start', 'description', [start]),
    field('commitment_end', 'description', [end]),
    ...(title ? [field('commitment_title', 'description', [title])] : []),
  ],
  lines: new Set(lines),
});

/** The two dates of a text that is nothing but a span. */
function pairOf(text: Fragment): (Pair & { says?: boolean }) | null {
  if (text.text.length > longest) return null;
  const [start, end, more] = findDates(text);
  if (!start || !end || more) return null;
  const folded = fold(text.text);
  const before = folded.slice(0, start.start - text.start);
  const middle = folded.slice(start.end - text.start, end.start - text.start);
  const after = folded.slice(end.end - text.start);
  return spanStart.test(before) && spanMiddle.test(middle) && /^[\s.;]*$/.test(after) ? [start, end] : null;
}

/** Two dates side by side are a milestone's; a commitment's span says from and to. */
function saysFromTo(line: LabelledLine): Pair | null {
  const pair = pairOf(line);
  if (!pair) return null;
  const folded = fold(line.text);
  const before = folded.slice(0, pair[0].start - line.start);
  const middle = folded.slice(pair[0].end - line.start, pair[1].start - line.start);
  return before.trim() !== '' || /[a-z]/.test(middle) ? pair : null;
}

function behindLabel(line: LabelledLine, next: LabelledLine | undefined): { pair: Pair; lines: LabelledLine[] } | null {
  const found = line.text.length <= longest ? label.exec(fold(line.text)) : null;
  if (!found) return null;
  const rest = slice(line, found[0].length);
  const pair = rest ? pairOf(rest) : next ? pairOf(next) : null;
  return pair ? { pair, lines: rest || !next ? [line] : [line, next] } : null;
}

/** Whether all pairs of dates in some lines lie within one. */
function covers(own: Pair, lines: readonly LabelledLine[]): boolean {
  const outer = boundsOf(own);
  return lines.every((line) => {
    const dates = datesAtEnd(line);
    const inner = dates && boundsOf([dates.start, dates.due]);
    return !inner || (outer !== null && inner[0] >= outer[0] && inner[1] <= outer[1]);
  });
}

function boundsOf([start, end]: Pair): [number, number] | null {
  const [first, last] = [dateNumbers(start.text), dateNumbers(end.text)];
  return first && last ? [dateBounds(first)[0], dateBounds(last)[1]] : null;
}
