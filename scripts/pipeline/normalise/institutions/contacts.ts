import { fold } from '../../source/fold.ts';
import { emailMark, phoneMark } from '../../source/personal-data.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import { patternWith } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };

/** How one is reached, or with whom to speak. */
const contact = patternWith('gu')`(?<!\p{L})${phrases.contact_labels}\s*:|${[emailMark, phoneMark]}`;
/** What stands between a name and how it is reached. */
const between = /(?<![\s,([/-])[\s,([/-]+$/;
/** What stands between the bracket and the next name. */
const inFront = /^[\s,;]+/;
/** Where the next name begins; behind a bracket also where a comma parts it. */
const stop = /[;\n•●▪]|$/gu;
const behindBracket = /^\s*(?:[,;\n]|$)/;
/** No bracket is longer. */
const longestBracket = 300;

/**
 * A list of institutions without persons and addresses to write to, up to the next stop or the end of their bracket.
 *
 * Shape: `"CNVOS (e-mail: …); Ministry of A, contact person: …"` → `CNVOS`, `Ministry of A`.
 */
export function withoutContacts(value: Fragment): Fragment[] {
  const folded = fold(value.text);
  const names: Fragment[] = [];
  let from = 0;
  for (const { index } of folded.matchAll(contact)) {
    const bracket = index < from ? null : bracketAround(folded, from, index);
    // A bracket in the middle of a name cannot be taken out of it.
    if (index < from || (bracket && !behindBracket.test(folded.slice(bracket.end, bracket.end + 10)))) continue;
    const name = slice(value, from, bracket?.start ?? index);
    const plain = name && strip(name, inFront, between);
    if (plain) names.push(plain);
    from = bracket?.end ?? stopFrom(folded, index);
  }
  const rest = from === 0 ? value : slice(value, from + 1);
  return rest ? [...names, rest] : names;
}

/** The bracket that a place stands in, behind another; also a square one right in front of an address. */
function bracketAround(text: string, from: number, at: number): { start: number; end: number } | null {
  const first = Math.max(from, at - longestBracket);
  const before = text.slice(first, at);
  const isSquare = /\[\s?$/.test(before);
  const start = before.lastIndexOf(isSquare ? '[' : '(');
  if (start === -1 || before.lastIndexOf(')') > start) return null;
  // The mark of what is withheld ends in a square bracket of its own.
  const end = (isSquare ? /\]\s?\]/ : /\)/).exec(text.slice(at, at + longestBracket));
  return end && { start: first + start, end: at + end.index + end[0].length };
}

function stopFrom(text: string, at: number): number {
  stop.lastIndex = at;
  return stop.exec(text)?.index ?? text.length;
}
