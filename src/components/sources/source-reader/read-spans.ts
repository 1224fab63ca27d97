import type { PassageRow } from '../../../model/passage.ts';

/** A stretch of a line: words a fact was read from, or the words between them. */
export interface Stretch {
  text: string;
  read: boolean;
}

type Span = Pick<PassageRow, 'record_type' | 'line_start' | 'line_end' | 'column_start' | 'column_end' | 'quotation'>;

/** Records whose passages are no facts read from words of the line. */
const aside: readonly string[] = ['section', 'finding'];

/**
 * Divides a line into the words that were read as facts and the rest.
 *
 * Shape: `"Febrero 2018 Diciembre 2019"` → `[{text: "Febrero 2018", read: true}, {text: " ", read: false}, …]`.
 * Text of sections is left out, as it is the whole line, what only a finding quotes, as it is no fact, and a quotation that does not
 * stand at its columns: where personal data is left out the published line is shorter than that of the file. A line read whole is one stretch that is not marked.
 */
export function divideLine(text: string, spans: readonly Span[]): Stretch[] {
  const ranges = spans
    .filter((span) => !aside.includes(span.record_type) && span.line_start === span.line_end)
    .filter((span) => text.slice(span.column_start - 1, span.column_end - 1) === span.quotation)
    .map((span): [number, number] => [span.column_start - 1, span.column_end - 1])
    .sort(([a], [b]) => a - b);
  const stretches: Stretch[] = [];
  let end = 0;
  for (const [from, to] of join(ranges)) {
    if (from > end) stretches.push({ text: text.slice(end, from), read: false });
    stretches.push({ text: text.slice(from, to), read: true });
    end = to;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), read: false });
  const whole = stretches.filter(({ text: part }) => part.trim() !== '').length === 1;
  return whole ? [{ text, read: false }] : stretches;
}

function join(ranges: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
