import type { Edit } from './edit.ts';

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

/** International numbers, `+212 5 37 67 99 96` or `00212 …`: nine to fifteen digits. */
const international = /(?<![\w.,/])(?:\+|00)\(?\d(?:[ ().\-/]{0,3}\d){7,16}(?!\d)/g;
/** Numbers of any form, of six digits or more, right after a word that announces a telephone. */
const announced =
  /(?<![\p{L}])(?:tel[eé]fonos?|t[eé]l[eé]phones?|telephones?|phones?|m[oó]viles|m[oó]vil|mobiles?|celular|whatsapp|fax|tels?|t[eé]l)(?![\p{L}])[\s.:()/n°º#]{0,6}(\+?\(?\d(?:[ ().\-/]{0,3}\d){5,16})(?!\d)/giu;
/** A line that is nothing but a number with the separators of a telephone, below an e-mail or after a slash. */
const besideEmail = /^[ \t]*[/;,|·-]?[ \t]*(\+?\(?\d(?:[ ().\-/]{0,3}\d){6,16})(?!\d)/;

function findPhones(raw: string, emails: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  const add = (start: number, text: string) =>
    edits.push({ start, end: start + text.length, replacement: phoneMark, kind: 'phone' });
  for (const match of raw.matchAll(international)) add(match.index, match[0]);
  for (const match of raw.matchAll(announced))
    add(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '');
  for (const email of emails) {
    const match = besideEmail.exec(raw.slice(email.end, email.end + 60));
    if (match) add(email.end + match[0].length - (match[1] ?? '').length, match[1] ?? '');
  }
  return edits;
}

/**
 * Finds what must not leave the seeds: e-mail addresses and telephone numbers.
 *
 * Shape: `"a@b.org / 00212 537 67 99 96"` → two edits with their marks. Laws and decrees (`2.17.265`), years and short
 * numbers stay. Errs on the side of leaving out.
 */
export function findPersonalData(raw: string): Edit[] {
  const emails = findEmails(raw);
  return [...emails, ...findPhones(raw, emails)];
}
