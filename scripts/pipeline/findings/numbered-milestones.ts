import type { MilestoneRow } from '../../../src/model/milestone.ts';
import type { PassageRow } from '../../../src/model/passage.ts';
import type { Evidence } from './evidence.ts';
import type { ReadLine } from './read-line.ts';

/** A milestone under the number that the page prints, and all that stands between its number and the next. */
export interface NumberedMilestone {
  row: MilestoneRow;
  title: PassageRow;
  text: string;
}

/** `Hito 3: `, `21.3. `, `3) `, at the end of what stands in front of a text; what stands before a full stop is the number of the commitment. */
const inFront = /(?<![\d.])(?<of>\d{1,3}\.)?(?<number>\d{1,2})\s?[.:)–-]*\s*$/u;
const alone = /^\s*(?<number>\d{1,2})\s*$/;
/** Lines behind the title of the last milestone that may still be its own. */
const behindLast = 4;

/**
 * The milestones of a commitment, where the page numbers each of them, from 1 and in one row. A line that is no milestone of its own,
 * as the rest of another or the name of a group of them, has no number in that row: `null` then.
 */
export function numberedMilestones(evidence: Evidence, rows: readonly MilestoneRow[]): NumberedMilestone[] | null {
  const titles = rows.map(({ milestone_id }) => evidence.passagesOf('milestone', milestone_id, 'title')[0]);
  const lines = evidence.linesOf(titles[0]?.source_id);
  const found: NumberedMilestone[] = [];
  if (titles[0] && isDatedInFront(evidence, titles[0])) return null;
  let commitment: string | undefined;
  for (const [i, row] of rows.entries()) {
    const [title, next] = [titles[i], titles[i + 1]];
    if (!title || title.source_id !== titles[0]?.source_id) return null;
    const printed = numberOf(evidence, title);
    if (printed?.number !== i + 1 || (i > 0 && printed.of !== commitment)) return null;
    commitment = printed.of;
    const text = textOf(evidence, title, next, lines);
    if (text === null) return null;
    found.push({ row, title, text });
  }
  return found;
}

/** The next line above a title that is not blank, of whatever kind: the number of a card is no text of its own. */
function lineAbove({ lineOf }: Evidence, { source_id, line_start: own }: PassageRow): string {
  for (let line_start = own - 1; line_start > 0 && line_start > own - 4; line_start--) {
    const text = lineOf({ source_id, line_start })?.text.trim();
    if (text) return text;
  }
  return '';
}

/** Whether a date stands right in front of the first number: what is behind a number may then be of the next. */
function isDatedInFront(evidence: Evidence, title: PassageRow): boolean {
  const words = evidence.wordsOf(title);
  const before = words?.line.text.slice(0, words.start).replace(inFront, '').trim();
  return /(?:19|20)\d{2}[.)]?$/.test(before || lineAbove(evidence, title));
}

/** The number in front of a title, on its line or alone on the line above. */
function numberOf(evidence: Evidence, title: PassageRow) {
  const words = evidence.wordsOf(title);
  const before = words?.line.text.slice(0, words.start) ?? '';
  const groups = (before.trim() === '' ? alone.exec(lineAbove(evidence, title)) : inFront.exec(before))?.groups;
  return groups ? { number: Number(groups.number), of: groups.of } : null;
}

/** From a title to the next, without the number of the next; or to the end of the lines that may be its own. */
function textOf(
  { wordsOf }: Evidence,
  title: PassageRow,
  next: PassageRow | undefined,
  lines: readonly ReadLine[],
): string | null {
  const [own, other] = [wordsOf(title), next ? wordsOf(next) : null];
  const from = lines.findIndex(({ number }) => number === title.line_start);
  if (!own || (next && !other) || from === -1) return null;
  if (next && other && next.line_start === title.line_start)
    return own.line.text.slice(own.start, other.start).replace(inFront, '');
  const to = next ? lines.findIndex(({ number }) => number === next.line_start) : from + 1 + behindLast;
  const between = lines.slice(from + 1, to).map(({ text }) => text);
  const lead = (other?.line.text.slice(0, other.start) ?? '').replace(inFront, '');
  // The number of the next card stands alone on its line.
  if (next && lead.trim() === '' && alone.test(between.at(-1) ?? '')) between.pop();
  return [own.line.text.slice(own.start), ...between, lead].join('\n');
}
