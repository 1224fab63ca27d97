import { fold } from '../source/fold.ts';
import { emailMark, phoneMark } from '../source/personal-data.ts';
import { type Fragment, slice } from '../source/span.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf, literal } from '../spellings/spelling.ts';

const marks = [emailMark, phoneMark].map((mark) => literal(fold(mark))).join('|');
const labels = `(?<![\\p{L}])(?:${anyOf(allOf(phrases.contact_labels))})\\s*:`;
/** How one is reached, or with whom to speak. */
const contact = new RegExp(`${labels}|${marks}`, 'u');
/** What stands between a name and how it is reached. */
const between = /(?<![\s,(/-])[\s,(/-]+$/;
/** Where the next name begins; behind a bracket also where a comma parts it. */
const stop = /[;\n•●▪]/u;
const behindBracket = /^\s*(?:[,;\n]|$)/;

/**
 * A list of institutions without persons and addresses to write to, up to the next stop or the end of their bracket.
 *
 * Shape: `"CNVOS (e-mail: …); Ministry of A, contact person: …"` → `CNVOS`, `Ministry of A`.
 */
export function withoutContacts(value: Fragment): Fragment[] {
  const folded = fold(value.text);
  const found = contact.exec(folded);
  if (!found) return [value];
  const open = openBracket(folded, found.index);
  const close = open === -1 ? -1 : folded.indexOf(')', found.index);
  const inBracket = close !== -1 && behindBracket.test(folded.slice(close + 1));
  // A bracket in the middle of a name cannot be taken out of it.
  if (open !== -1 && close !== -1 && !inBracket) return [value];
  const from = inBracket ? open : found.index;
  const end = inBracket ? close + 1 : from + endOf(folded.slice(from));
  const name = folded.slice(0, from);
  const before = slice(value, 0, between.exec(name)?.index ?? from);
  const rest = slice(value, end + 1);
  return [...(before ? [before] : []), ...(rest ? withoutContacts(rest) : [])];
}

const endOf = (text: string): number => {
  const at = text.search(stop);
  return at === -1 ? text.length : at;
};

/** Where the bracket begins that a place stands in; -1 when it stands in none. */
function openBracket(text: string, at: number): number {
  const open = text.lastIndexOf('(', at);
  return open > text.lastIndexOf(')', at) ? open : -1;
}
