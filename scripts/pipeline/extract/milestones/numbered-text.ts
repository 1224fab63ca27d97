import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { findDates } from '../../spellings/date-patterns.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../../spellings/spelling.ts';
import { type MilestoneShape, milestone } from './shape.ts';

const marker = new RegExp(
  `(?<![\\p{L}(])(?:${anyOf(allOf(phrases.milestone_heading))})\\s+(?:n\\.?\\s?[º°o]\\s?|#\\s?)?(\\d{1,2})\\s?(?:[:.]|-(?=\\s))\\s`,
  'gu',
);
const startLabel = new RegExp(
  `(?<![\\p{L}])(?:${anyOf([...allOf(phrases.start_word), ...spellingsOf('start_date')])})\\s*:?\\s*$`,
  'u',
);
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
  const found: { number: number; title: Fragment; rest: Fragment[] }[] = [];
  for (const line of lines) {
    const starts = runningOn([...fold(line.text).matchAll(marker)], found.at(-1)?.number ?? 0);
    const first = starts[0]?.index ?? line.text.length;
    const lead = slice(line, 0, first);
    if (lead && found.length > 0 && first > 0) found.at(-1)?.rest.push(lead);
    starts.forEach((match, i) => {
      const text = slice(line, match.index + match[0].length, starts[i + 1]?.index ?? line.text.length);
      if (text) found.push({ number: Number(match[1]), title: text, rest: [] });
    });
  }
  return found.map(({ number, title, rest }) => ({ ...readOne(title, rest), number }));
};

/** The marks whose numbers run on; the first of all may be lost where the second begins a line. */
function runningOn(matches: readonly RegExpExecArray[], last: number): RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  let before = last;
  for (const match of matches) {
    const number = Number(match[1]);
    if (number !== before + 1 && !(before === 0 && number === 2 && match.index === 0)) continue;
    kept.push(match);
    before = number;
  }
  return kept;
}

function readOne(text: Fragment, rest: readonly Fragment[]) {
  const dates = findDates(text);
  const [start, due] = dates.length >= 2 ? dates : rest.flatMap(findDates).slice(0, 2);
  const ends = [
    dates[0] ? dates[0].start - text.start : text.text.length,
    sentence(text.text),
    cell(text.text),
    dates[0] ? dateLabel(text.text, dates[0].start - text.start) : text.text.length,
  ];
  const title = slice(text, 0, Math.min(...ends)) ?? text;
  return milestone(title, { start: start ?? null, due: due ?? null });
}

/** Where the label of the first date begins, right in front of it: `… Inicio: mayo de 2018`. */
function dateLabel(text: string, date: number): number {
  const from = Math.max(0, date - 40);
  const match = startLabel.exec(fold(text.slice(from, date)));
  return match ? from + match.index : text.length;
}

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
