import type { Edit } from './edit.ts';
import { shadowOf } from './shadow.ts';

/** What stands in the place of personal data. Source: the data contract, in both languages of the site. */
export const emailMark = '[correo omitido]';
export const phoneMark = '[teléfono omitido]';

const localPart = /[A-Za-z0-9._%+'-]/;
const domainPart = /[A-Za-z0-9.-]/;

/** Finds e-mail addresses from each `@` outwards: linear, also on one line of many megabytes. */
function findEmails(raw: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = raw.indexOf('@'); at !== -1; at = raw.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > 0 && at - start < 64 && localPart.test(raw.charAt(start - 1))) start--;
    while (end < raw.length && end - at < 254 && domainPart.test(raw.charAt(end))) end++;
    while (end > at && /[.-]/.test(raw.charAt(end - 1))) end--;
    while (start < at && /['.]/.test(raw.charAt(start))) start++;
    if (start < at && /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(raw.slice(at + 1, end)))
      edits.push({ start, end, replacement: emailMark, kind: 'email' });
  }
  return edits;
}

/** An address that hides its sign from machines, `nombre (arroba) ejemplo.org`, `nombre&#64;ejemplo.org`. */
const spelledOut =
  /(?<![\w.%+-])[\w.%+-]{1,64}(?:\s?[([{]\s?(?:arroba|at|arobase|@)\s?[)\]}]\s?|&#0*64;|&#x0*40;|&commat;)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/giu;

const findSpelledOut = (raw: string): Edit[] =>
  [...raw.matchAll(spelledOut)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: emailMark,
    kind: 'email' as const,
  }));

/** Anything that could be dialled: digits with the separators of a telephone number. */
const dialled = /[+(]{0,2}\d[\d ().\-/]{5,48}/g;
/** A word that announces a telephone, right in front of the number. */
const announced =
  /(?<![\p{L}])(?:tel[eé]fonos?|telefon[ei]?s?|t[eé]l[eé]phones?|telephones?|phones?|m[oó]viles|m[oó]vil|mobiles?|celulare?s?|cell?|whatsapp|fax|tels?|t[eé]l|tlf|телефони?|тел|هاتف)(?:\s?(?:numbers?|nos?(?![\p{L}])|n[uú]mero|num[eé]ro|de\s(?:contacto|contact)))?[\s.:：()/n°º#*_|–-]{0,10}$/iu;
/** What stands in front of such a word where it is the label of a line or cell, and no word of a text: `a portal for mobiles`. */
const labelStart = /(?:^|[\n|•:：])[\s*_|-]*$/;
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d{2}';
const wholeDate = `(?:${day}[/.-]${day}[/.-]${year}|${year}[/.-]${month}[/.-]${day}|${month}/${year}|${year}/${month})`;
const shortDate = `(?:${month}[.-]${year}|${year}[.-]${month}|${year})`;
const oneOrTwo = (date: string) => new RegExp(`^\\(?${date}(?:[\\s/–-]+${date})?$`);
/** Dates are no telephones: `Report faults by phone | 01/09/2018 | 31/12/2018`. */
const dates = oneOrTwo(wholeDate);
/** What may be two years or a telephone; a label says that it is a telephone. */
const shortDates = oneOrTwo(shortDate);
/** What may stand between an e-mail address and the number beside it. */
const beside = /^(?:[\s/;,|·–—-]{0,6}|\s{0,2},?\s(?:o|or|ou|y|and|et)\s{1,2})$/;
/** What may stand between two telephone numbers. */
const besideNumber = /^\s{0,3}(?:[/;,|·-]|o|or|ou|y|and|et)?\s{0,3}$/;
/** No announcing word with its separators is longer. */
const longestAnnouncement = 48;

/**
 * A number counts as a telephone when it is written internationally (`+212 …`, `00212 …`), when a word in front of it says
 * so, or when it stands beside an e-mail address, in front of it or behind.
 */
function findPhones(raw: string, emails: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  let before = -1;
  for (const match of raw.matchAll(dialled)) {
    const text = match[0].replace(/[^\d]+$/, '');
    const digits = text.replace(/\D/g, '').length;
    while ((emails[before + 1]?.end ?? Number.POSITIVE_INFINITY) <= match.index) before++;
    const email = emails[before];
    const international = /^\(?(?:\+|00)/.test(text) && digits >= 9 && !/[\w.,]/.test(raw.charAt(match.index - 1));
    const told = () => isTold(raw.slice(Math.max(0, match.index - longestAnnouncement), match.index), text);
    const paired = () => stand(raw, email?.end, match.index) || isBefore(raw, match.index, text, emails[before + 1]);
    const last = edits.at(-1);
    const joined = () =>
      last !== undefined && match.index - last.end <= 6 && besideNumber.test(raw.slice(last.end, match.index));
    if (digits >= 6 && (international || (!dates.test(text) && (told() || paired() || joined()))))
      edits.push({ start: match.index, end: match.index + text.length, replacement: phoneMark, kind: 'phone' });
  }
  return edits;
}

/** Whether two places stand beside each other. */
const stand = (raw: string, end: number | undefined, start: number | undefined): boolean =>
  end !== undefined && start !== undefined && start >= end && start - end <= 8 && beside.test(raw.slice(end, start));

/** Whether a number stands right in front of an e-mail address; two years may too. */
const isBefore = (raw: string, at: number, number: string, email: Edit | undefined): boolean =>
  !shortDates.test(number) && stand(raw, at + number.length, email?.start);

/** Whether the words in front of a number say that it is a telephone. */
function isTold(before: string, number: string): boolean {
  const word = announced.exec(before);
  return (
    word !== null && (!shortDates.test(number) || /[:：]/.test(word[0]) || labelStart.test(before.slice(0, word.index)))
  );
}

/**
 * Finds what must not leave the seeds: e-mail addresses and telephone numbers.
 *
 * Shape: `"a@b.org / 00212 537 67 99 96"` → two edits with their marks. Laws and decrees (`2.17.265`), years and short
 * numbers stay. Errs on the side of leaving out.
 */
export function findPersonalData(raw: string): Edit[] {
  const { text, toRaw } = shadowOf(raw);
  return findIn(text).map((edit) => ({ ...edit, ...toRaw(edit.start, edit.end) }));
}

function findIn(raw: string): Edit[] {
  const emails = [...findEmails(raw), ...findSpelledOut(raw)].sort((a, b) => a.start - b.start);
  return [...emails, ...findPhones(raw, emails), ...findBrokenPhones(raw)];
}

/** A number that goes on below the end of its line; what is behind it is no number of a list. */
const overLines = /([+(]{0,2}\d[\d ().\-/]{0,24})(\s?\r?\n[\s>]{0,8})(\d[\d ().\-/]{1,24}\d)(?![\d.)]*\s*\p{Lu})/gu;
/** Fewest digits of a whole number written internationally, of any other that a word announces, and most of both. */
const wholeNumber = 9;
const shortNumber = 6;
const longestNumber = 15;

/** Telephone numbers that were broken at the end of a line: the mark stands for what is on the first, and nothing for the rest. */
function findBrokenPhones(raw: string): Edit[] {
  return [...raw.matchAll(overLines)].flatMap(({ index, 1: first = '', 2: end = '', 3: rest = '' }): Edit[] => {
    const [has, adds] = [first, rest].map((part) => part.replace(/\D/g, '').length) as [number, number];
    const fewest = /^\(?(?:\+|00)/.test(first) && !/[\w.,]/.test(raw.charAt(index - 1)) ? wholeNumber : shortNumber;
    const told = fewest === wholeNumber || isTold(raw.slice(Math.max(0, index - longestAnnouncement), index), first);
    if (!told || has >= fewest || has + adds < fewest || has + adds > longestNumber || dates.test(rest)) return [];
    const start = index + first.length + end.length;
    return [
      { start: index, end: index + first.trimEnd().length, replacement: phoneMark, kind: 'phone' },
      { start, end: start + rest.length, replacement: '', kind: 'phone' },
    ];
  });
}
