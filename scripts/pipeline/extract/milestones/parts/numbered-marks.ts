import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateNumbers, isDateCell } from '../../../spellings/date-patterns.ts';
import { pattern, patternWith, type Words } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { isUndated } from '../../../spellings/undated.ts';
import { offsetOf } from '../../glance/glance-lines.ts';
import { spanIn } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { labelledDates } from './labelled-dates.ts';

const number =
  '(?:(?:n\\.?\\s?[º°o]\\.?|numero|number)\\s?:?\\s?|#\\s?)?(\\d{1,2})(?:\\.(\\d{1,2}))?(?:\\.?(?<letter>[a-h])(?=\\s?[:.)]\\s))?\\s?';

/** When it is done, in brackets behind the number: `Milestone 1 (May 2020 – June 2021): `. */
const bracket = '(?:\\((?<when>[^()]{4,80})\\)\\s?)?';

/** The colon may stand in front of a number of two parts: `Milestone: 2.1 Count the wells`. */
const behindColon = '(?<=:\\s{1,3}\\d{1,2}\\.\\d{1,2}\\s)(?=\\p{L})';

/** How a kind of mark is written: in front of its text, and alone on the line above it, `Milestone 2`, `Hito: 2`. */
export interface Marks {
  inFront: RegExp;
  alone: RegExp;
  /** Without its colon, `Milestone 2 Draft the law`. */
  begun: RegExp;
}

const marksOf = (words: Words, before: string): Marks => ({
  inFront: patternWith(
    'dgu',
  )`${before}${words}\s*:?\s+${number}${bracket}(?:[:.)]-?(?:\s|(?=[a-z¿¡]))|-\s|${behindColon})`,
  alone: patternWith('du')`^${words}(?:\s+|\s?:\s*)${number}(?:\s?(?:of|de|sur|/)\s?\d{1,2})?${bracket}[:.)]?$`,
  begun: patternWith('du')`^${words}\s+${number}(?=\p{L})`,
});
/** `Hito 1: `, `Milestone 2.1. `, `Milestone: 2.1 `, anywhere in a text. */
export const milestoneMarks = marksOf(phrases.milestone_heading, '(?<![\\p{L}(])');
/** `Actividad 1. `, where it begins a line. */
export const activityMarks = marksOf(phrases.activity, '^');
const kind = [phrases.milestone_heading, phrases.activity];
/** `Description: `, `Milestone title: `, `Descripción del hito: `. */
const titleLabel = pattern`^(?:${kind}\s+)?${phrases.title_label}(?:\s+(?:de la|del|de l'|de|du|of the|of)\s?${kind})?\s*:\s*`;
/** What another cell holds: `Responsible: Office of Wells`. */
const otherLabel = pattern`^${phrases.other_column}\s*:`;
/** No mark is longer, and none behind the label of a text stands farther from its start. */
const longestMark = 140;
const farthest = 40;

/** A number, its text and the lines below it. */
export interface Marked {
  number: number;
  below: number | null;
  title: Fragment;
  rest: Fragment[];
  /** How many lists, each numbered from one, stand before its own. */
  group: number;
  /** When the mark itself says that it is done. */
  when: Pick<RawMilestone, 'start' | 'due'> | null;
}

/** The texts behind marks whose numbers run on, each to the next of them; in `groups`, also those of lists below that begin at one again. */
export function textsBehindMarks(lines: readonly LabelledLine[], marks: Marks, groups = false): Marked[] {
  const found: Marked[] = [];
  let group = 0;
  let lost: Numbers | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LabelledLine;
    const last = found.at(-1);
    const again = groups && last !== undefined && last.below === null && last.number > 1 && beginsAgain(line, marks);
    if (again) group++;
    if (again) lost = null;
    const before: Numbers = again ? [0, null] : (lost ?? [last?.number ?? 0, last?.below ?? null]);
    const above = markAlone(line, lines.slice(at + 1, at + 3), marks, before);
    if (above) {
      found.push({ ...above.marked, group });
      at += above.length;
      lost = null;
      continue;
    }
    const alone = aloneAt(line, marks);
    // What stands below belongs to a text that is lost.
    if (alone && follows(alone.own, before, true) && found.length > 0) lost = alone.own;
    const begins = offsetOf(line);
    const inLine = [...fold(line.text).matchAll(marks.inFront)].filter((match) => whenIn(line, match) !== undefined);
    const starts = runningOn(inLine, before, begins);
    const other = starts.length === 0 && found.length > 0 ? otherBegun(line, inLine, marks) : null;
    if (other) lost = isLater(other, before) ? other : before;
    const first = starts[0]?.index ?? line.text.length;
    const lead = slice(line, 0, first);
    if (lead && !lost && found.length > 0 && first > 0) found.at(-1)?.rest.push(lead);
    if (starts.length > 0) lost = null;
    starts.forEach((match, i) => {
      const text = slice(line, match.index + match[0].length, starts[i + 1]?.index ?? line.text.length);
      const when = whenIn(line, match) ?? null;
      const [own, below] = numbersOf(match);
      if (text) found.push({ number: own, below, title: text, rest: [], group, when });
    });
  }
  return found;
}

const isLater = (one: Numbers, other: Numbers): boolean =>
  one[0] > other[0] || (one[0] === other[0] && (one[1] ?? 0) > (other[1] ?? 0));

/** The numbers of a mark that a line begins with and that does not run on, or that has lost its colon: what stands behind it is of no text above. */
function otherBegun(line: LabelledLine, inLine: readonly RegExpExecArray[], { begun }: Marks): Numbers | null {
  const match = inLine.find(({ index }) => index <= offsetOf(line)) ?? begun.exec(headOf(line.body ?? line));
  return match && numbersOf(match);
}

/** Whether a line begins with the mark of number one. */
function beginsAgain(line: LabelledLine, { inFront, alone }: Marks): boolean {
  const head = fold((line.body ?? line).text.slice(0, longestMark));
  const match = alone.exec(head) ?? [...head.matchAll(inFront)].find(({ index }) => index === 0);
  return match != null && numbersOf(match).join() === '1,';
}

/** The numbers of a mark that stands alone. */
function aloneAt(line: LabelledLine, { alone }: Marks): { own: Numbers; match: RegExpExecArray } | null {
  const match = line.text.length <= longestMark ? alone.exec(fold(line.text)) : null;
  return match && { own: numbersOf(match), match };
}

/** A mark that stands alone, and the line below it as its text, or the one below its label; `length` is how many lines that are. */
function markAlone(
  line: LabelledLine,
  [next, afterNext]: readonly LabelledLine[],
  marks: Marks,
  before: Numbers,
): { marked: Omit<Marked, 'group'>; length: number } | null {
  const { own, match } = aloneAt(line, marks) ?? {};
  const when = match ? whenIn(line, match) : undefined;
  if (!own || !next || when === undefined || !follows(own, before, true)) return null;
  const label = titleLabel.exec(headOf(next))?.[0].length ?? 0;
  const isBelow = label >= next.text.length;
  const text = isBelow ? afterNext : (next.body ?? next);
  if (!text || !mayBeText(text, marks)) return null;
  const title = isBelow ? text : (slice(text, label) ?? text);
  return { marked: { number: own[0], below: own[1], title, rest: [], when }, length: isBelow ? 2 : 1 };
}

const headOf = ({ text }: Fragment): string => fold(text.slice(0, longestMark));

/** Whether a line below a mark may be its text: where that is lost, the next mark, another cell or dates stand there. */
function mayBeText(text: Fragment, { alone, inFront }: Marks): boolean {
  const head = headOf(text);
  const mark = head.search(inFront);
  if (alone.test(head) || (mark !== -1 && mark < farthest) || otherLabel.test(head)) return false;
  return !labelledDates(text) && !dateNumbers(text.text);
}

/** `due: `, `Deadline: ` inside the brackets. */
const dueLabel = pattern`^${[phrases.completion_column, phrases.time_column, 'due', 'by']}\s?:?\s+`;

/** What the brackets of a mark say of when; `null` without brackets, `undefined` where they say anything else. */
function whenIn(line: LabelledLine, match: RegExpExecArray): Marked['when'] | undefined {
  const place = match.indices?.groups?.when;
  const whole = place ? slice(line, ...place) : null;
  const said = whole && (slice(whole, dueLabel.exec(fold(whole.text))?.[0].length ?? 0) ?? whole);
  if (!said) return null;
  if (said !== whole && isUndated(said.text)) return { start: null, due: said };
  const [start, due] = spanIn(said) ?? (isDateCell(said) ? [null, said] : []);
  return due ? { start: start ?? null, due } : undefined;
}

/** The numbers of a mark; a letter is the one below: `Milestone 2.3.a`, `Hito 2b`. */
function numbersOf({ 1: first, 2: second, groups }: RegExpExecArray): Numbers {
  const letter = groups?.letter;
  if (letter) return [Number(second ?? first), letter.charCodeAt(0) - 96];
  return [Number(first), second === undefined ? null : Number(second)];
}

/** A number and, in `Hito 2.1`, the one below it. */
type Numbers = readonly [number, number | null];

/** The marks whose numbers run on; the first of all may be lost where the second begins a line. */
function runningOn(matches: readonly RegExpExecArray[], last: Numbers, begins: number): RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  let before = last;
  for (const match of matches) {
    const own = numbersOf(match);
    if (!follows(own, before, match.index <= begins)) continue;
    kept.push(match);
    before = own;
  }
  return kept;
}

/** The first of two numbers is that of the commitment, which may be any. */
function follows([number, below]: Numbers, [before, belowBefore]: Numbers, beginsLine: boolean): boolean {
  if (below === null)
    return belowBefore === null && (number === before + 1 || (before === 0 && number === 2 && beginsLine));
  if (belowBefore === null) return before === 0 && below === 1 && beginsLine;
  return number === before ? below === belowBefore + 1 : number === before + 1 && below === 1;
}
