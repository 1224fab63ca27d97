import { fold } from '../../source/fold.ts';
import { isGlued } from '../../source/glued.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import { findDates } from '../../spellings/date-patterns.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../../spellings/spelling.ts';
import { datesBehindLabels, labelledDates } from './labelled-dates.ts';
import { type MilestoneShape, milestone } from './shape.ts';

const marker = new RegExp(
  `(?<![\\p{L}(])(?:${anyOf(allOf(phrases.milestone_heading))})\\s+(?:n\\.?\\s?[º°o]\\s?|#\\s?)?(\\d{1,2})(?:\\.(\\d{1,2}))?\\s?(?:[:.)]|-(?=\\s))\\s`,
  'gu',
);
const startLabel = new RegExp(
  `(?<![\\p{L}])(?:${anyOf([...allOf(phrases.start_word), ...spellingsOf('start_date')])})\\s*:?\\s*$`,
  'u',
);
const endLabel = new RegExp(
  `^[\\s.,;)]*(?:${anyOf(spellingsOf('end_date'))}|${anyOf(allOf(phrases.end_word))})\\s*:?\\s*$`,
  'u',
);
const joins = new RegExp(`^[\\s,;]*(?:[-/]|(?:${anyOf(allOf(phrases.span_to))})(?=\\s))?\\s*$`, 'u');
const yearOnly = /^\d{4}$/;
/** What opens a period behind a text. */
const opening = /(?<![\s([–—-])[\s([–—-]+$/u;
const box = /[☐☒☑]/;
const functionWord = new RegExp(`^(?:${anyOf(allOf(phrases.function_words))})$`, 'u');
/** A sentence ends, or a mark of the form begins. */
const sentenceEnd = /[.;](?=\s+\p{Lu})|(?=[☐☒☑])/u;

/**
 * Milestones announced by name and number inside running text, often a whole table flattened into one paragraph.
 *
 * Shape: `"… Hito 1: Grupos focales … Enero de 2020 Diciembre de 2022 … Hito 2: …"`. Numbers must run on.
 */
export const numberedText: MilestoneShape = (lines) => {
  const found: { number: number; below: number | null; title: Fragment; rest: Fragment[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const starts = runningOn([...fold(line.text).matchAll(marker)], [last?.number ?? 0, last?.below ?? null]);
    const first = starts[0]?.index ?? line.text.length;
    const lead = slice(line, 0, first);
    if (lead && found.length > 0 && first > 0) found.at(-1)?.rest.push(lead);
    starts.forEach((match, i) => {
      const text = slice(line, match.index + match[0].length, starts[i + 1]?.index ?? line.text.length);
      if (text) found.push({ number: Number(match[1]), below: belowOf(match), title: text, rest: [] });
    });
  }
  return found.map(({ number, below, title, rest }) => ({
    ...readOne(title, rest),
    number: below === null ? number : null,
  }));
};

/** The second number of `Hito 2.1.` */
const belowOf = (match: RegExpExecArray) => (match[2] === undefined ? null : Number(match[2]));

/** A number and, in `Hito 2.1`, the one below it. */
type Numbers = readonly [number, number | null];

/** The marks whose numbers run on; the first of all may be lost where the second begins a line. */
function runningOn(matches: readonly RegExpExecArray[], last: Numbers): RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  let before = last;
  for (const match of matches) {
    const own: Numbers = [Number(match[1]), belowOf(match)];
    if (!follows(own, before, match.index === 0)) continue;
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

function readOne(text: Fragment, rest: readonly Fragment[]) {
  const own = periodIn(text);
  const [start, due] = own ?? rest.map(periodIn).find((pair) => pair !== null) ?? labelledIn([text, ...rest]);
  const date = own ? own[0].start - text.start : text.text.length;
  const label = labelledDates(text)?.before || date;
  const ends = [
    date,
    label,
    otherCell(text.text),
    sentence(text.text),
    cell(text.text),
    own ? dateLabel(text.text, date) : date,
  ];
  const title = slice(text, 0, Math.min(...ends)) ?? text;
  return milestone(strip(title, /^/, opening) ?? title, { start: start ?? null, due: due ?? null });
}

/**
 * The first two dates side by side, or with the label of the second between them; two years alone are a period only behind a label.
 * Dates that a text names here and there are no period.
 */
function periodIn(text: Fragment): [Fragment, Fragment] | null {
  const dates = findDates(text);
  for (const [i, start] of dates.entries()) {
    const due = dates[i + 1];
    if (!due) return null;
    const between = fold(text.text.slice(start.end - text.start, due.start - text.start));
    const labelled = endLabel.test(between) || startLabel.test(fold(text.text.slice(0, start.start - text.start)));
    const fine = !(yearOnly.test(start.text) && yearOnly.test(due.text));
    if ((labelled || fine) && (endLabel.test(between) || joins.test(between))) return [start, due];
  }
  return null;
}

const completion = new RegExp(`(?<![\\p{L}])(?:${anyOf(allOf(phrases.completion_column))})\\s*:\\s*$`, 'u');

/** A start and an end behind labels of their own, or the date by which the form expects it to be done; each once. */
function labelledIn(texts: readonly Fragment[]): [Fragment | null, Fragment | null] {
  const { starts, ends } = datesBehindLabels(texts);
  if (starts.length > 1 || ends.length > 1) return [null, null];
  const expected = texts.flatMap((text) =>
    findDates(text).filter((date) => completion.test(fold(text.text.slice(0, date.start - text.start)))),
  );
  return [starts[0] ?? null, ends[0] ?? (expected.length === 1 ? (expected[0] ?? null) : null)];
}

/** Where the label of the first date begins, right in front of it: `… Inicio: mayo de 2018`. */
function dateLabel(text: string, date: number): number {
  const from = Math.max(0, date - 40);
  const match = startLabel.exec(fold(text.slice(from, date)));
  return match ? from + match.index : text.length;
}

const otherColumn = new RegExp(`(?:${anyOf(allOf(phrases.other_column))})\\s*:`, 'gu');

/** Where another cell begins behind its label: `Count the wells Responsible: Office of Wells`. */
const otherCell = (text: string): number =>
  [...fold(text).matchAll(otherColumn)].find(
    ({ index }) => /\p{Lu}/u.test(text.charAt(index)) && (/\s/.test(text.charAt(index - 1)) || isGlued(text, index)),
  )?.index ?? text.length;

/** Where the first sentence ends; its stop belongs to it. */
function sentence(text: string): number {
  const match = sentenceEnd.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/**
 * Where the next cell of a flattened table begins: a capitalised word behind a lower-case one that is no function word.
 * Only in text with the form's boxes, which running text does not have.
 */
function cell(text: string): number {
  if (!box.test(text)) return text.length;
  for (const match of text.matchAll(/(?<=(\p{Ll}{3,})\s)\p{Lu}\p{Ll}+\s/gu))
    if (!functionWord.test(fold(match[1] ?? ''))) return match.index;
  return text.length;
}
