import type { PassageRow } from '../../../src/model/passage.ts';
import type { TextLine } from '../source/seed.ts';
import type { Evidence } from './evidence.ts';
import { inFile } from './plain-line.ts';

/** What a published line has in the place of other characters of the file, so that columns no longer agree. */
const replaced = /\[correo omitido\]|\[teléfono omitido\]|⟨U\+[0-9A-F]{4,6}⟩/u;

/** Where a line first differs from its file; of long lines it is looked for once. */
const differences = new WeakMap<TextLine, number>();
function firstReplaced(line: TextLine): number {
  const known = differences.get(line);
  if (known !== undefined) return known;
  const at = line.text.search(replaced);
  differences.set(line, at === -1 ? Number.POSITIVE_INFINITY : at);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/**
 * Quotes words of a line. The passage is given its id and its finding in `find.ts`.
 *
 * `null` where something was left out of the line before them: their columns in the file are then not known.
 */
export function quoteLine(sourceId: string, line: TextLine, from: number, end: number): PassageRow | null {
  // Marks of lists and of quoted lines are no words, and a cell must not begin with a sign that spreadsheets run as a formula.
  const start = from + (/^(?:[\s=+\-@•●▪]|>(?=[\s>]))*/u.exec(line.text.slice(from, end))?.[0].length ?? 0);
  if (start >= end) return null;
  const file = inFile(line, start, end);
  if (firstReplaced(file.line) < file.end) return null;
  return {
    passage_id: '',
    record_type: 'finding',
    record_id: '',
    field: 'quotation',
    position: 1,
    source_id: sourceId,
    line_start: line.number,
    column_start: file.start + 1,
    line_end: line.number,
    column_end: file.end + 1,
    quotation: file.line.text.slice(file.start, file.end),
  };
}

/** Quotes a whole line without the spaces and the list mark around it. */
export function quoteWhole(evidence: Evidence, sourceId: string, line: TextLine): PassageRow | null {
  return evidence.quote(sourceId, line, 0, line.text.trimEnd().length);
}

/** Longest way back and forth to the ends of a sentence, in characters. */
const farthest = 1500;

/** Quotes the sentence that words stand in. */
export function quoteSentence(
  evidence: Evidence,
  sourceId: string,
  line: TextLine,
  start: number,
  end: number,
): PassageRow | null {
  const back = line.text.slice(Math.max(0, start - farthest), start);
  const stops = [...back.matchAll(/[.?!]["”»]?\s+(?:\[\d*\]\s+)?/gu)];
  const last = stops.at(-1);
  const from = last ? start - back.length + last.index + last[0].length : Math.max(0, start - back.length);
  const ahead = line.text.slice(end, end + farthest);
  const stop = ahead.search(/[.?!](?:\s|$)/u);
  return evidence.quote(sourceId, line, from, end + (stop === -1 ? ahead.trimEnd().length : stop + 1));
}

const longest = 240;

/** Quotes the line that a passage stands in, or only its sentence where the line is long. */
export function quoteInContext(evidence: Evidence, passage: PassageRow | undefined): PassageRow | null {
  const line = passage && evidence.lineOf(passage);
  if (!line || passage.line_end !== passage.line_start) return passage ?? null;
  const whole =
    line.text.length <= longest
      ? quoteWhole(evidence, passage.source_id, line)
      : quoteSentence(evidence, passage.source_id, line, passage.column_start - 1, passage.column_end - 1);
  return whole ?? passage;
}
