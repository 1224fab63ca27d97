import type { LabelledLine } from '../../recognise/recognise.ts';
import { slice } from '../../source/span.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { areaIdOf } from '../../spellings/policy-area-names.ts';
import { lookupOf } from '../../spellings/spelling.ts';

/** An id of a commitment, and the same with the year behind it. */
const id = /(?<![\p{L}\d])[A-Z]{2,5}\d{4}(?![\p{L}\d])/u;
const withYear = /(?<![\p{L}\d])[A-Z]{2,5}\d{4}\s*,\s*(?:19|20)\d{2}(?!\d)\s*,?/gu;
/** A title with its id behind it in brackets: `Open schools (ESPV0011)`, and what joins it to the next. */
const bracketed = /\(\s?[A-Z]{2,5}\d{4}\s?\)/g;
const joins = /^[\s,;•|–—-]*/u;
/** The id in front of its title or behind it: `KE0032: Open schools`, `Open schools – KE0032`. */
const idInFront = /^([A-Z]{2,5}\d{4})\s*(?:[:–—-]\s*|\s)(?=\p{Lu})/u;
const idAtEnd = /(?<=\S)\s*[:–—-]\s*([A-Z]{2,5}\d{4})$/u;
/** `AM0051, 2022, Open register of wells` */
const titleBehindYear = /^([A-Z]{2,5}\d{4}\s*,\s*(?:19|20)\d{2})\s*,\s*(?=\S)/;
/** The number of the next entry, where it has one. */
const nextNumber = /(?<=\s)\d{1,3}\.\s+(?=\S)/;
/** No line of several entries is longer, and no title has fewer words where it stands in the place of an area. */
const longest = 20_000;
const fewestWords = 3;
/** Fewest lines alike that prove what they are. */
const fewest = 2;

const starredAlone = lookupOf({ starred: phrases.starred_listing });

/** Whether a text names a commitment by its id. */
export const holdsId = (text: string): boolean => text.length <= longest && id.test(text);

/**
 * The lines of a list in which a capture has put several entries on one line, or the id of each in another place than the page does, as the
 * page has them: the title, and below it id, year and area. A line of which nobody can tell where an entry ends is left as it is.
 */
export function entriesApart(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const apart = lines.flatMap(joinedEntries);
  return titlesBehindYears(titlesBesideIds(apart));
}

const piece = (line: LabelledLine, start: number, end?: number): LabelledLine[] => {
  const found = slice(line, start, end);
  const ordinal = /^\d{1,3}\.(?=\s)/.exec(found?.text ?? '')?.[0].length ?? 0;
  return found
    ? [
        {
          ...line,
          ...found,
          item: false,
          ordinal: ordinal ? slice(found, 0, ordinal) : null,
          body: slice(found, ordinal),
        },
      ]
    : [];
};

function joinedEntries(line: LabelledLine): LabelledLine[] {
  if (line.text.length > longest || !id.test(line.text)) return [line];
  const entries = [...line.text.matchAll(withYear)];
  if (entries.length > 0) return entriesWithYear(line, entries) ?? [line];
  const ends = [...line.text.matchAll(bracketed)].map(({ index, 0: found }) => index + found.length);
  if (ends.length < 2 || ends.at(-1) !== line.text.replace(/(?<![\s.;,])[\s.;,]+$/, '').length) return [line];
  const pieces = ends.flatMap((end, i) => {
    const from = ends[i - 1] ?? (line.body ? line.body.start - line.start : 0);
    const gap = i === 0 ? 0 : (joins.exec(line.text.slice(from, end))?.[0].length ?? 0);
    return piece(line, from + gap, end);
  });
  return pieces.every(({ text }) => /^[\p{Lu}\d“"¿«]/u.test(text) && !/^\(/.test(text)) ? pieces : [line];
}

/** `Title KE0032, 2022, Area Title KE0033, 2022, Area`; `KE0032, 2022, Title KE0033, 2022, Title`. */
function entriesWithYear(line: LabelledLine, entries: readonly RegExpExecArray[]): LabelledLine[] | null {
  const begins = line.body ? line.body.start - line.start : 0;
  const [first] = entries;
  const above = first && first.index > begins ? piece(line, 0, first.index) : [];
  if (entries.length === 1 && (above.length === 0 || starredAlone(above[0]?.text ?? ''))) return null;
  const stretches = entries.map(({ index, 0: found }, i) => {
    const from = index + found.length;
    return { index, from, end: entries[i + 1]?.index ?? line.text.length };
  });
  const texts = stretches.map(({ from, end }) => line.text.slice(from, end).trim());
  const areAllTitles =
    above.length === 0 &&
    texts.every((text) => areaIdOf(text) === undefined && lengthOfArea(text) === 0 && text !== '');
  const numbered = texts.slice(0, -1).every((text) => nextNumber.test(` ${text}`));
  const rows = stretches.map(({ index, from, end }, i) => {
    const text = texts[i] ?? '';
    if (areAllTitles) return isTitle(text) ? [...piece(line, from, end), ...piece(line, index, from)] : null;
    const last = i === stretches.length - 1;
    // What is no area is a title, and the others may begin with the name of one.
    if (last && !numbered && text !== '' && areaIdOf(text) === undefined) return null;
    const cut = last ? end : endOfArea(line.text, from, end);
    return cut === null ? null : [...piece(line, index, cut), ...(last ? [] : piece(line, cut, end))];
  });
  return rows.includes(null) ? null : [...above, ...rows.flatMap((row) => row ?? [])];
}

/** Where the area of an entry ends and the title of the next begins; `null` where nobody can tell. */
function endOfArea(text: string, from: number, end: number): number | null {
  const stretch = text.slice(from, end);
  const number = nextNumber.exec(` ${stretch}`)?.index;
  if (number !== undefined) return from + number - 1;
  const known = lengthOfArea(stretch);
  return known > 0 && /\S/.test(stretch.slice(known)) ? from + known : null;
}

/** How long the name of an area is that a text begins with, a title behind it. */
function lengthOfArea(text: string): number {
  const ends = [...text.matchAll(/(?<=\S)(?=\s+[\p{Lu}¿“"«\d])/gu)].map(({ index }) => index).slice(0, mostWords);
  return ends.findLast((end) => areaIdOf(text.slice(0, end)) !== undefined) ?? 0;
}
/** No name of an area has more words. */
const mostWords = 12;

const isTitle = (text: string): boolean => text.split(/\s+/).length >= fewestWords;

/** Lines of which each begins with an id, or each ends in one. */
function titlesBesideIds(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  for (const pattern of [idInFront, idAtEnd]) {
    const found = lines.map((line) => matchIn(line, pattern));
    if (found.filter((match) => match !== null).length < fewest) continue;
    return lines.flatMap((line, i) => {
      const match = found[i];
      const own = match?.[1] ?? '';
      const at = match ? line.text.indexOf(own, match.index) : -1;
      const begins = line.body ? line.body.start - line.start : 0;
      if (!match || at === -1) return [line];
      const title =
        pattern === idInFront ? piece(line, begins + match[0].length) : piece(line, begins, begins + match.index);
      return [...title, ...piece(line, at, at + own.length)];
    });
  }
  return lines;
}

const matchIn = (line: LabelledLine, pattern: RegExp): RegExpExecArray | null =>
  line.text.length <= longest && [...line.text.matchAll(new RegExp(id, 'gu'))].length === 1
    ? pattern.exec((line.body ?? line).text)
    : null;

/** Titles in the place of areas, where titles stand nowhere else: `KE0032, 2022, Open register of wells`. */
function titlesBehindYears(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const found = lines.map((line) => titleBehindYear.exec((line.body ?? line).text));
  const places = found.flatMap((match, i) => (match ? [i] : []));
  const areBare = places.length >= fewest && places.every((at, i) => i === 0 || at === (places[i - 1] ?? 0) + 1);
  const rests = places.map((at) => (lines[at]?.body ?? lines[at])?.text.slice(found[at]?.[0].length ?? 0) ?? '');
  if (!areBare || !rests.every((text) => areaIdOf(text) === undefined && isTitle(text))) return lines;
  return lines.flatMap((line, i) => {
    const match = found[i];
    const begins = line.body ? line.body.start - line.start : 0;
    return match
      ? [...piece(line, begins + match[0].length), ...piece(line, begins, begins + (match[1]?.length ?? 0))]
      : [line];
  });
}
