import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateNumbers, isDateCell } from '../../../spellings/date-patterns.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../../../spellings/spelling.ts';
import { spanIn } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { labelledDates } from './labelled-dates.ts';

const number = '(?:n\\.?\\s?[º°o]\\.?\\s?|#\\s?)?(\\d{1,2})(?:\\.(\\d{1,2}))?\\s?';

/** When it is done, in brackets behind the number: `Milestone 1 (May 2020 – June 2021): `. */
const bracket = '(?:\\((?<when>[^()]{4,80})\\)\\s?)?';

/** The colon may stand in front of a number of two parts: `Milestone: 2.1 Count the wells`. */
const behindColon = '(?<=:\\s{1,3}\\d{1,2}\\.\\d{1,2}\\s)(?=\\p{L})';

/** How a kind of mark is written: in front of its text, and alone on the line above it, `Milestone 2`. */
export interface Marks {
  inFront: RegExp;
  alone: RegExp;
}

const marksOf = (words: readonly string[], before: string): Marks => ({
  inFront: new RegExp(
    `${before}(?:${anyOf(words)})\\s*:?\\s+${number}${bracket}(?:[:.)](?:\\s|(?=[a-z¿¡]))|-\\s|${behindColon})`,
    'dgu',
  ),
  alone: new RegExp(`^(?:${anyOf(words)})\\s+${number}${bracket}[:.)]?$`, 'du'),
});
/** `Hito 1: `, `Milestone 2.1. `, `Milestone: 2.1 `, anywhere in a text. */
export const milestoneMarks = marksOf(allOf(phrases.milestone_heading), '(?<![\\p{L}(])');
/** `Actividad 1. `, where it begins a line. */
export const activityMarks = marksOf(allOf(phrases.activity), '^');
const titleLabel = new RegExp(`^(?:${anyOf(allOf(phrases.title_label))})\\s*:\\s*`, 'u');
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
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LabelledLine;
    const last = found.at(-1);
    const again = groups && last !== undefined && last.below === null && last.number > 1 && beginsAgain(line, marks);
    if (again) group++;
    const before: Numbers = again ? [0, null] : [last?.number ?? 0, last?.below ?? null];
    const above = markAlone(line, lines[at + 1], marks, before);
    if (above) {
      found.push({ ...above, group });
      at++;
      continue;
    }
    const begins = line.body ? line.body.start - line.start : 0;
    const starts = runningOn(
      [...fold(line.text).matchAll(marks.inFront)].filter((match) => whenIn(line, match) !== undefined),
      before,
      begins,
    );
    const first = starts[0]?.index ?? line.text.length;
    const lead = slice(line, 0, first);
    if (lead && found.length > 0 && first > 0) found.at(-1)?.rest.push(lead);
    starts.forEach((match, i) => {
      const text = slice(line, match.index + match[0].length, starts[i + 1]?.index ?? line.text.length);
      const when = whenIn(line, match) ?? null;
      if (text) found.push({ number: Number(match[1]), below: belowOf(match), title: text, rest: [], group, when });
    });
  }
  return found;
}

/** Whether a line begins with the mark of number one. */
function beginsAgain(line: LabelledLine, { inFront, alone }: Marks): boolean {
  const head = fold((line.body ?? line).text.slice(0, longestMark));
  const match = alone.exec(head) ?? [...head.matchAll(inFront)].find(({ index }) => index === 0);
  return match !== undefined && match !== null && match[1] === '1' && match[2] === undefined;
}

/** A mark that stands alone, and the line below it as its text. */
function markAlone(
  line: LabelledLine,
  next: LabelledLine | undefined,
  { alone, inFront }: Marks,
  before: Numbers,
): Omit<Marked, 'group'> | null {
  const match = line.text.length <= longestMark ? alone.exec(fold(line.text)) : null;
  const own: Numbers | null = match && [Number(match[1]), belowOf(match)];
  const when = match ? whenIn(line, match) : undefined;
  if (
    !own ||
    !next ||
    when === undefined ||
    !follows(own, before, true) ||
    alone.test(fold(next.text.slice(0, longestMark)))
  )
    return null;
  const text = next.body ?? next;
  // Its text is lost.
  const mark = fold(next.text.slice(0, longestMark)).search(inFront);
  if (labelledDates(text) || dateNumbers(text.text) || (mark !== -1 && mark < farthest)) return null;
  const label = titleLabel.exec(fold(text.text.slice(0, longestMark)))?.[0].length ?? 0;
  return { number: own[0], below: own[1], title: slice(text, label) ?? text, rest: [], when };
}

/** What the brackets of a mark say of when; `null` without brackets, `undefined` where they say anything else. */
function whenIn(line: LabelledLine, match: RegExpExecArray): Marked['when'] | undefined {
  const place = match.indices?.groups?.when;
  const said = place ? slice(line, ...place) : null;
  if (!said) return null;
  const [start, due] = spanIn(said) ?? (isDateCell(said) ? [null, said] : []);
  return due ? { start: start ?? null, due } : undefined;
}

/** The second number of `Hito 2.1.` */
const belowOf = (match: RegExpExecArray) => (match[2] === undefined ? null : Number(match[2]));

/** A number and, in `Hito 2.1`, the one below it. */
type Numbers = readonly [number, number | null];

/** The marks whose numbers run on; the first of all may be lost where the second begins a line. */
function runningOn(matches: readonly RegExpExecArray[], last: Numbers, begins: number): RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  let before = last;
  for (const match of matches) {
    const own: Numbers = [Number(match[1]), belowOf(match)];
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
