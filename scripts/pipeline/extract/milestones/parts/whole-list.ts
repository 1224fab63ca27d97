import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateNumbers, endsInMonth, findDates, periodNumbers } from '../../../spellings/date-patterns.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { withDatesOfText } from './dates-in-text.ts';

const name = [phrases.milestone_heading, phrases.activity];
const number = pattern`^(?:${name}\s+)?(?:n\.?\s?[º°]\.?\s?|no\.\s|#\s?)?(?:\d{1,2}(?:\.\d{1,2}){1,2}(?!\d)[.:)]?|\d{1,2}\s?[.:)]-?(?!\d)|\d{1,2}\s?-(?=\s)|(?<=[a-z]\s)\d{1,2}(?=\s+[a-z])|[ivx]{1,4}[.)](?=\s)|m\d{1,2}\s?(?:[.:)]|-(?=\s))|[a-z]\)(?=\s))\s*(?=\S)`;

/** The word for what each of a list is, in front of it: `Activity: Amend the act`. */
const kind = pattern`^${name}\s*:\s+(?=\S)`;

/** Whether a text says in front that it is a milestone: `Milestone: The portal is open`. */
export const isNamedKind = (text: string): boolean => kind.test(fold(text.slice(0, 60)));

/** A number that is none of the words of a single text: `2.1 Amend the act`, `Activity 2: Amend the act`. */
const numberAlone = pattern`^(?:\d{1,2}\.\d{1,2}\.?\s+\p{L}|${name}\s+\d{1,2}(?:\.\d{1,2})?\s?[.:)])`;

/** A number without a mark, which only a list that all have such numbers tells: `1 Draft the bill`. */
export const plainNumber = /^(\d{1,2})\s+(?=\p{Lu})/u;

/** Marks that are none where they do not run on from the first of a list: `1 Draft the bill`, `a. Draft the bill`. */
const runningMarks: readonly { mark: RegExp; placeOf: (mark: string) => number }[] = [
  { mark: plainNumber, placeOf: Number },
  { mark: /^([a-z])\.\s+(?=\S)/, placeOf: (letter) => letter.charCodeAt(0) - 96 },
];

/** How long the number is that a text begins with; 0 when there is none. */
export const numberOf = (text: string): number => number.exec(fold(text.slice(0, 60)))?.[0].length ?? 0;

/** Takes the numbers off the titles of a list where all have one: `2.1 Amend the act`, `Actividad 3. Taller`, `1 – Count the seeds`. */
export function withoutNumbers(list: readonly RawMilestone[]): RawMilestone[] {
  const kinds = list.map(({ title }) => kind.exec(fold(title.text.slice(0, 60)))?.[0].length ?? 0);
  const cut = kinds.includes(0) ? list.map(({ title }) => numberOf(title.text)) : kinds;
  for (const { mark, placeOf } of runningMarks) {
    const found = list.map(({ title }) => mark.exec(title.text));
    if (list.length > 1 && found.every((match, i) => match && placeOf(match[1] ?? '') === i + 1))
      return list.map((one, i) => ({ ...one, title: slice(one.title, found[i]?.[0].length ?? 0) ?? one.title }));
  }
  const sure = list.length > 1 || !kinds.includes(0) || numberAlone.test(fold(list[0]?.title.text.slice(0, 60) ?? ''));
  if (!sure || cut.includes(0)) return [...list];
  const rest = list.map((one, i) => ({ ...one, title: slice(one.title, cut[i] ?? 0) ?? one.title }));
  // `Activity: 1.1. Amend the act`
  return kinds.includes(0) ? rest : withoutNumbers(rest);
}

/** Some months of a year are when it is done, not by when; of those that are in two years one is not said. */
const isOpenPeriod = (text: string): boolean => period.test(fold(text)) && periodNumbers(text) === null;
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
const longestDate = 60;
const closes = /^[\s.;,)\]]*$/;
/** What stands between a text and the date behind it: `: `, ` – `, ` (`, ` | `, the end of a sentence; a word like `in` may stand behind it. */
const opens = pattern`\s*(?<sign>[:|]\s*|\s-\s+|[([]\s*|(?<=[.;])\s)(?:${phrases.in_front_of_date}\s+)?$`;
/** Whether a date says more than one year, or two. */
const isFine = (date: Fragment) =>
  dateNumbers(date.text)?.month !== undefined || !/^\d{4}(?:\D+\d{2,4})?$/.test(date.text);

/**
 * Gives milestones of a list the date that their text ends with, set apart by a mark, where at least half of the list has dates: in such a
 * list the date is when each is to be done. Shape: `"Draft the form (January 2016)"`, `"Publicar el catálogo: diciembre 2018"`.
 */
export function withDatesBehind(list: readonly RawMilestone[]): RawMilestone[] {
  const behind = list.map((one) => (one.start || one.due ? null : dateBehindAll(one)));
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
function dateBehindAll({
  title,
  titleRest,
}: RawMilestone): (Dated & Pick<RawMilestone, 'titleRest'> & { sign: string }) | null {
  const last = titleRest.at(-1);
  const found = dateBehind(last ?? title) ?? yearsBehind(last ?? title);
  if (!found || !last) return found && { ...found, titleRest };
  return { ...found, title, titleRest: [...titleRest.slice(0, -1), found.title] };
}

/** What a text ends with: when it is to be done, or from when to when. */
type Dated = Pick<RawMilestone, 'title' | 'start' | 'due'>;

/** A period is both, a date the end. */
const datesFrom = (due: Fragment): Pick<RawMilestone, 'start' | 'due'> => ({
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

/** Whether a text ends in a date in brackets: `Print the guide (June 2017)`. */
export const endsInBracketedDate = (text: Fragment): boolean => {
  const found = dateBehind(text);
  return found?.sign === '(' && found.due !== null && isFine(found.due);
};

/** The text, the date behind it and the sign between them. */
function dateBehind(title: Fragment): (Dated & { sign: string }) | null {
  const dates = findDates(title);
  const due = dates.at(-1);
  if (!due || isOpenPeriod(due.text) || !closes.test(title.text.slice(due.end - title.start))) return null;
  const opened = opens.exec(fold(title.text.slice(0, due.start - title.start)));
  const rest = opened && slice(title, 0, opened.index);
  if (rest && endsInLabel(rest)) return null;
  const sign = opened?.groups?.sign?.trim() ?? '';
  const isOneNumber = rest && sign !== '(' && /\d$/.test(rest.text) && /^\d/.test(due.text);
  if (rest && (endsInMonth(rest.text) || isOneNumber)) return null;
  if (!rest || findDates(rest).some(({ end }) => end === rest.end)) return null;
  return { title: sign === ':' ? withoutTimeLabel(rest) : rest, ...datesFrom(due), sign };
}

/** Gives the milestones of a list in which each begins with a date and a colon or dash, or in brackets, that date: `June 2020: Plant the trees`. */
export function withDatesInFront(list: readonly RawMilestone[]): RawMilestone[] {
  const found = list.map((one) => (one.start || one.due ? null : dateInFront(one.title)));
  if (list.length < 2 || found.includes(null)) return [...list];
  return list.map((one, i) => ({ ...one, ...found[i] }));
}

/** `By June 2022: `, `From July 2022: ` */
const opensDate = pattern`^(?:(?<from>${phrases.from_start})|${[phrases.deadline, phrases.in_front_of_date]})\s+`;
const goesTo = pattern`^\s*(?:-|${phrases.span_to}(?=\s))\s*$`;

/** Two dates in front: `January 2022 – June 2022: Map the wells`. */
function spanInFront(title: Fragment): Dated | null {
  const [start, due] = findDates({ ...title, text: title.text.slice(0, 2 * longestDate) });
  if (!start || !due || !goesTo.test(fold(title.text.slice(start.end - title.start, due.start - title.start))))
    return null;
  const mark = /^\s*(?::|\s[–—-]\s)\s*/.exec(title.text.slice(due.end - title.start));
  const rest = mark && slice(title, due.end - title.start + mark[0].length);
  return rest ? { title: rest, start, due } : null;
}

function dateInFront(title: Fragment): Dated | null {
  const [due] = findDates({ ...title, text: title.text.slice(0, longestDate) });
  const word = opensDate.exec(fold(title.text.slice(0, longestDate)));
  if (due && word && /^(?:the\s+)?$/i.test(title.text.slice(word[0].length, due.start - title.start))) {
    const mark = /^\s*:\s*/.exec(title.text.slice(due.end - title.start));
    const rest = mark && slice(title, due.end - title.start + mark[0].length);
    if (rest) return word.groups?.from ? { title: rest, start: due, due: null } : { title: rest, start: null, due };
  }
  const bracket = /^[([]\s?/.exec(title.text)?.[0].length ?? 0;
  if (!due || due.start !== title.start + bracket || isOpenPeriod(due.text)) return null;
  const span = bracket === 0 ? spanInFront(title) : null;
  if (span) return span;
  const behind = bracket > 0 ? /^\s?[)\]]\s*[:–—-]?\s*/ : /^\s*(?::|\s[–—-]\s)\s*/;
  const mark = behind.exec(title.text.slice(due.end - title.start));
  const rest = mark && slice(title, due.end - title.start + mark[0].length);
  return rest ? { title: rest, ...datesFrom(due) } : null;
}
