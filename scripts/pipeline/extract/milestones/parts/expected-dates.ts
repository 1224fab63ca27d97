import { fold } from '../../../source/fold.ts';
import { type Fragment, textBefore, textBehind, textBetween } from '../../../source/span.ts';
import { dateNumbers, findDates, isDateCell } from '../../../spellings/date-patterns.ts';
import { pattern, patternPart } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };

const when = [phrases.completion_column, phrases.time_column, phrases.span_label];
const meanwhile = patternPart`(?:${phrases.undated}\s?[,;:]?\s+)?`;
const by = patternPart`${meanwhile}(?:${[phrases.deadline, phrases.in_front_of_date]}\s+)?(?:the\s+|el\s+|le\s+)?`;
/**
 * `… Expected completion date: …` in front of a date, and `Plazo: …`, `Deadline: by …` where it begins a text: `Start Date: …` ends in a word for the
 * time too.
 */
const completion = pattern`(?:(?<!\p{L})${phrases.completion_column}|(?:^|[.;|(]\s*)${when})\s*:\s*${by}$`;
/** The same alone, with the date on the next line. */
const completionAlone = pattern`^${when}\s*:?$`;
/** No label is longer. */
const longest = 80;

const label = pattern`^${when}\s*:`;
/** Whether a text begins with such a label. */
export const saysWhen = ({ text }: Fragment): boolean => label.test(fold(text.slice(0, longest)));

/** The dates of a milestone that stand behind a label which says when it is to be done; none where another label has several. */
export function expectedDates(texts: readonly Fragment[]): Fragment[] {
  const found = texts.map((text, i): Fragment[] | null => {
    const below = texts[i + 1];
    const alone = text.text.length <= longest && completionAlone.test(fold(text.text));
    if (alone && below && isDateCell(below)) return goesOn(texts[i + 2]) ? [] : [below];
    const dates = findDates(text);
    const told = dates.filter((date) => completion.test(fold(textBefore(text, date))));
    if (told.some((date) => isOfList(text, date, dates[dates.indexOf(date) + 1]))) return null;
    return goesOn(below) ? [] : told;
  });
  return found.includes(null) ? [] : found.flatMap((dates) => dates ?? []);
}

/** Whether another deadline stands beside a date: `31 December 2018; 31 December 2019`. Of several none is the one. */
const isOfList = (text: Fragment, date: Fragment, next: Fragment | undefined): boolean =>
  next !== undefined && listed.test(fold(textBetween(text, date, next)));

const listed = pattern`^\s*(?:[;,]|,?\s${phrases.span_and}\s)\s*$`;

/** The one date that stands behind such a label at the end of a text; `before` is where the label begins. Shape: `"Draft the rules. Deadline: May 2020."` */
export function expectedAtEnd(text: Fragment): { start: null; due: Fragment; before: number } | null {
  const [due, more] = findDates(text).filter((date) => completion.test(fold(textBefore(text, date))));
  if (!due || more || !/^[\s.;)]*$/.test(textBehind(text, due))) return null;
  const label = completion.exec(fold(textBefore(text, due)));
  const stop = /^[.;|(]/.exec(label?.[0] ?? '')?.[0] === '.' ? 1 : 0;
  return label ? { start: null, due, before: label.index + stop } : null;
}

/** Whether a line goes on with a span: a date, or the word in front of its end. */
const goesOn = (line: Fragment | undefined): boolean =>
  line !== undefined && (joins.test(fold(line.text)) || dateNumbers(line.text) !== null);

const joins = pattern`^(?:-|${phrases.span_to})$`;

/** Start and end below such a label, each on a line of its own: `Plazo:` / `julio 2023` / `a` / `diciembre 2023`. */
export function expectedSpan(texts: readonly Fragment[]): [Fragment, Fragment] | null {
  const spans = texts.flatMap((text, i) => {
    const alone = text.text.length <= longest && completionAlone.test(fold(text.text));
    const span = alone ? spanOverLines(texts, i) : null;
    return span ? [span] : [];
  });
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

function spanOverLines(texts: readonly Fragment[], at: number): [Fragment, Fragment] | null {
  const [start, next, last] = texts.slice(at + 1, at + 4);
  const due = next && joins.test(fold(next.text)) ? last : next;
  return start && due && dateNumbers(start.text) && dateNumbers(due.text) ? [start, due] : null;
}
