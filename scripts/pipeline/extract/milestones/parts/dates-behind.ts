import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, textBefore, textBehind } from '../../../source/span.ts';
import { dateNumbers, endsInMonth, findDates, periodNumbers } from '../../../spellings/date-patterns.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { lastLineOf, withLastLine } from '../shape.ts';
import { columnOf } from './columns.ts';
import { withDatesOfText } from './dates-in-text.ts';

/** Some months of a year are when it is done, not by when; of those that are in two years one is not said. */
export const isOpenPeriod = (text: string): boolean => period.test(fold(text)) && periodNumbers(text) === null;
const period = /\p{L}\.?\s*(?:-|\s(?:a|to)\s)\s*\p{L}/u;
/** A label of a date that ends a text is none of its words: the date behind it is not the only one. */
const labelAtEnd = pattern`(?<!\p{L})${[spellingsOf('start_date'), spellingsOf('end_date')]}$`;
/** The same in one word, which is a label behind a mark or with a capital: `Informe final: agosto de 2022` has none. */
const wordAtEnd = pattern`(?<!\p{L})${[phrases.start_word, phrases.end_word]}$`;
const endsInLabel = ({ text }: Fragment): boolean => {
  const folded = fold(text);
  const word = wordAtEnd.exec(folded)?.index;
  const isLabel = word !== undefined && (/\p{Lu}/u.test(text.charAt(word)) || !/\p{L}\s*$/u.test(text.slice(0, word)));
  return isLabel || labelAtEnd.test(folded);
};
/** No date is longer. */
export const longestDate = 60;
const closes = /^[\s.;,)\]]*$/;
/** Dots or lines that lead from a text to its date: `Draft the bill ........ March 2019`. */
const leader = '(?:(?<![.…])(?:\\.{4,}|…[.…]*)|(?<!\\.\\s)(?:\\.\\s){3,}|(?<!_)_{3,}|(?<!·)·{3,})';
/** What stands between a text and the date behind it: `: `, ` – `, ` (`, ` | `, the end of a sentence, dots; a word like `in` may stand behind it. */
const opens = pattern`\s*(?<sign>${leader}\s*|[:|]\s*|\s-\s+|[([]\s*|,\s+|(?<=[.;])\s)(?:${[phrases.in_front_of_date, phrases.deadline]}\s+)?$`;
/** Whether a date says more than one year, or two. */
const isFine = (date: Fragment) =>
  dateNumbers(date.text)?.month !== undefined || !/^\d{4}(?:\D+\d{2,4})?$/.test(date.text);

/**
 * Gives milestones of a list the date that their text ends with, set apart by a mark, where at least half of the list has dates: in such a
 * list the date is when each is to be done. Shape: `"Draft the form (January 2016)"`, `"Publicar el catálogo: diciembre 2018"`.
 */
export function withDatesBehind(list: readonly RawMilestone[]): RawMilestone[] {
  const behindAny = list.map((one) => (one.start || one.due ? null : dateBehindAll(one)));
  // Behind a comma a date may be one of the words, unless all of the list have one there.
  const areCommas = behindAny.every((one) => one?.sign === ',');
  const behind = behindAny.map((one) => (one?.sign === ',' && !areCommas ? null : one));
  const sure = behind.flatMap((one) => (one && isFine(one.due as Fragment) ? [one] : []));
  // A year alone, or two, may be what the text is on, unless the others of the list stand behind the same sign.
  const sameSign = (one: { sign: string }) => sure.length > 1 && sure.every(({ sign }) => sign === one.sign);
  // Two years in brackets are when it is done where others of the list say when too.
  const others = list.filter(({ start, due }) => start || due).length + sure.length;
  const isPeriod = (one: Dated) => one.start !== null && others > 1;
  const found = behind.map((one) =>
    one && (isFine(one.due as Fragment) || sameSign(one) || isPeriod(one)) ? one : null,
  );
  const dated = list.filter(({ start, due }, i) => start || due || found[i]).length;
  if (dated < 2 || dated * 2 < list.length) return [...list];
  return list.map((one, i) => {
    const { title, titleRest, start, due } = found[i] ?? one;
    return { ...one, title, titleRest, start, due };
  });
}

/** How many of some milestones have a date, also one that their text ends with. */
export const datedOf = (list: readonly RawMilestone[]): number =>
  withDatesBehind(list.map(withDatesOfText)).filter(({ start, due }) => start || due).length;

/** The date behind a title that may go on over lines. */
function dateBehindAll(one: RawMilestone): (Dated & Pick<RawMilestone, 'titleRest'> & { sign: string }) | null {
  const last = lastLineOf(one);
  const found = dateBehind(last) ?? yearsBehind(last);
  const { title, titleRest } = one;
  return found && { ...found, ...withLastLine({ title, titleRest }, found.title) };
}

/** What a text ends with: when it is to be done, or from when to when. */
export type Dated = Pick<RawMilestone, 'title' | 'start' | 'due'>;

/** A period is both, a date the end. */
export const datesFrom = (due: Fragment): Pick<RawMilestone, 'start' | 'due'> => ({
  start: periodNumbers(due.text) ? due : null,
  due,
});

/** Two years in brackets: `(2022-2023)`. */
const bracketedYears = /\s*\((?<years>(?:19|20)\d{2}\s?-\s?(?:(?:19|20)\d{2}|\d{2}))\)[.;,]?$/du;

function yearsBehind(title: Fragment): (Dated & { sign: string }) | null {
  const tail = slice(title, Math.max(0, title.text.length - longestDate));
  const match = tail && bracketedYears.exec(fold(tail.text));
  const years = match?.indices?.groups?.years;
  const due = tail && years ? slice(tail, ...years) : null;
  const rest = due && match && slice(title, 0, tail.start - title.start + match.index);
  return due && rest && periodNumbers(due.text) ? { title: rest, start: due, due, sign: '(' } : null;
}

/** The label of when something is to be done, at the end of a text: `Choose the townsDeadline`, `… Échéance`. */
const timeLabel = pattern`${[phrases.time_column, phrases.completion_column]}$`;

/** A text without such a label; in small letters it is one of its words. */
function withoutTimeLabel(text: Fragment): Fragment {
  const at = timeLabel.exec(fold(text.text))?.index ?? 0;
  const isLabel = /^\p{Lu}/u.test(text.text.slice(at)) && /[\p{Ll})\s.;,–-]$/u.test(text.text.slice(0, at));
  return (at > 0 && isLabel ? slice(text, 0, at) : null) ?? text;
}

/** Whether a text ends in a date in brackets, `Print the guide (June 2017)`, or behind dots that lead to it. */
export const endsInDateApart = (text: Fragment): boolean => {
  const found = dateBehind(text);
  return found !== null && /^(?:[(…]|[._·]\s?[._·])/.test(found.sign) && found.due !== null && isFine(found.due);
};

/** Whether a text ends in a colon and a date, `First version: June 2020`, and what stands in front names no date and no other cell. */
export const endsInDateBehindColon = (text: Fragment): boolean => {
  const found = dateBehind(text);
  const named = found && found.title.text.length < text.text.length ? columnOf(found.title.text) : null;
  return found?.sign === ':' && found.due !== null && isFine(found.due) && (named === 'unknown' || named === 'title');
};

/** The text, the date behind it and the sign between them. */
function dateBehind(title: Fragment): (Dated & { sign: string }) | null {
  const dates = findDates(title);
  const due = dates.at(-1);
  if (!due || isOpenPeriod(due.text) || !closes.test(textBehind(title, due))) return null;
  const opened = opens.exec(fold(textBefore(title, due)));
  const rest = opened && slice(title, 0, opened.index);
  if (rest && endsInLabel(rest)) return null;
  const sign = opened?.groups?.sign?.trim() ?? '';
  // The bracket is closed on a line that is lost, or behind another date.
  if (sign === '(' && !/[)\]]/.test(textBehind(title, due))) return null;
  const isOneNumber = rest && sign !== '(' && /\d$/.test(rest.text) && /^\d/.test(due.text);
  if (rest && (endsInMonth(rest.text) || isOneNumber)) return null;
  if (!rest || findDates(rest).some(({ end }) => end === rest.end)) return null;
  return { title: sign === ':' ? withoutTimeLabel(rest) : rest, ...datesFrom(due), sign };
}
