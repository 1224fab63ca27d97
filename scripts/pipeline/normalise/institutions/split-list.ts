import type { Report } from '../../diagnostics/diagnostic.ts';
import { fold } from '../../source/fold.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice, split } from '../../source/span.ts';
import { isFunctionWord } from '../../spellings/function-words.ts';
import { acronym, beginsByItself, beginsName, endsInAcronym } from './body-names.ts';
import { hasOwnAcronym } from './proof.ts';
import { splitAtAnd } from './split-at-and.ts';
import { endsInLegalForm, splitApart, splitAtCommas, splitAtNames } from './split-at-commas.ts';

/** A word in small letters that is too long for an abbreviation. */
const longWord = /^\p{L}\p{Ll}{6,}$/u;

/** A bar with spaces around it; between two names it may stand before the second name of one, in another language. */
const betweenBars = /\s+[/|]\s+/g;

/** No list of institutions is longer; what is, stays as it is. */
const longestList = 20_000;
/** Shortest list that is split without separators, in characters. */
const longEnough = 100;

/**
 * Splits a printed list of institutions: at semicolons; else at those commas where a name surely ends or begins, for a comma
 * also stands inside names (`Ministry of Culture, Youth and Sports`); a long list without either where a body is named anew.
 */
export function splitList(value: Fragment, source: SourceText, report: Report): Fragment[] {
  if (value.text.length > longestList) return [value];
  const items = splitApart(value, ';');
  if (items.length > 1) return items.flatMap((item) => splitLongItem(item, source));
  const besideBars = split(value, betweenBars);
  if (besideBars.length >= fewestInItem && besideBars.every(({ text }) => /^\p{Lu}/u.test(text))) return besideBars;
  return splitAtStops(value)
    .flatMap(splitAtAcronyms)
    .flatMap((part) => splitUnlisted(part, source, report).flatMap((name) => splitAtAnd(name, source)));
}

/** Where a name that ends in its acronym is over and another begins. */
const behindAcronym = /(?<=\(\p{Lu}[\p{L}\d./&-]{1,14}\))\s+(?=\p{Lu})/gu;

/** Splits names side by side of which each ends in its acronym: `Secretaría de Pozos (SP) Fiscalía del Agua (FDA)`. */
function splitAtAcronyms(value: Fragment): Fragment[] {
  const names = split(value, behindAcronym);
  const isName = (name: Fragment) => beginsName.test(fold(name.text.slice(0, 60))) || hasOwnAcronym(name);
  return names.length > 1 &&
    names.every(({ text }) => endsInAcronym.test(text.slice(-24))) &&
    names.slice(1).every(isName)
    ? names
    : [value];
}

/**
 * Splits where a full stop ends a name: behind a bracket or a long word, which is no abbreviation (`Min.`, `Dept.`, `Secret.`), or
 * wherever a body is named behind it. `Ministry of Trials. Committee of Samples` are two; `St. Mary's Hospital` is one.
 */
function splitAtStops(value: Fragment): Fragment[] {
  const bounds = [...value.text.matchAll(/(?<=(?<end>\)|\p{L}+))\.\s+(?=\p{Lu})/gu)].filter(
    ({ index, 0: stop, groups }) => {
      const end = groups?.end ?? '';
      return (
        end === ')' ||
        longWord.test(end) ||
        (/\p{Ll}{4}$/u.test(end) && beginsName.test(fold(value.text.slice(index + stop.length, index + 60))))
      );
    },
  );
  return [0, ...bounds.map(({ index, 0: stop }) => index + stop.length)].flatMap(
    (from, i) => slice(value, from, bounds[i]?.index) ?? [],
  );
}

function splitUnlisted(value: Fragment, source: SourceText, report: Report): Fragment[] {
  const joined = splitAtNames(value, source);
  return joined.length === 1 && splitAtCommas(value).length === 1 ? splitAtCapitals(value, source, report) : joined;
}

/** Fewest institutions between commas that make an item between semicolons a list of its own; fewer are a name and where it belongs. */
const fewestInItem = 3;

/** Whether an item of a list with a line for each is a name and, in an acronym behind it, of whom it is: `Ministerio de Salud, GCBA`. */
export const isOfBody = (item: Fragment): boolean => {
  const [name, whose, more] = item.text.length > longestList ? [] : splitAtCommas(item);
  return Boolean(name && whose && !more && /\s/.test(name.text) && acronym.test(whose.text));
};

function splitLongItem(item: Fragment, source: SourceText): Fragment[] {
  const names = splitAtNames(item, source);
  const proven =
    names.length >= fewestInItem ||
    names.slice(1).some(({ text }) => beginsByItself.test(fold(text.slice(0, 60)))) ||
    names.slice(1).some(hasOwnAcronym) ||
    names.slice(0, -1).some(endsInLegalForm);
  return (proven ? names : [item]).flatMap((name) => splitAtAnd(name, source));
}

/** Splits a long list without separators where a body is named behind a word in small letters. */
function splitAtCapitals(value: Fragment, source: SourceText, report: Report): Fragment[] {
  if (value.text.length < longEnough) return [value];
  const starts = [...value.text.matchAll(/(?<=\p{Ll}\s)\p{Lu}\p{Ll}/gu)]
    .map((match) => match.index)
    .filter((at) => followsSmallWord(value.text, at) && beginsName.test(fold(value.text.slice(at, at + 60))));
  const bounds = [0, ...starts, value.text.length];
  const pieces = bounds.slice(1).flatMap((end, i) => slice(value, bounds[i] ?? 0, end) ?? []);
  if (pieces.length < 3 || pieces.some((piece) => !piece.text.includes(' '))) return [value];
  report('list-without-separators', source.place(value), `${pieces.length} places`);
  return pieces;
}

/** The word before is in small letters and no function word, so that it ends a name. */
function followsSmallWord(text: string, at: number): boolean {
  const word =
    text
      .slice(Math.max(0, at - 40), at)
      .trimEnd()
      .split(/\s/)
      .at(-1) ?? '';
  return /^\p{Ll}+$/u.test(word) && !isFunctionWord(word);
}
