import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { formatNumber } from './counts.ts';
import { formatEdtf } from './dates.ts';

/** What is cited: a record of this site. Nobody signs it, it has no DOI, and the day it is consulted is the reader's, whose browser fills it in. */
export interface CitedRecord {
  /** Id of the record: the key of the entry. */
  id: string;
  /** Its title says what it is: the id, which is another form of it, stands in no sentence. */
  isName?: boolean;
  title: string;
  /** Name of this site, which publishes the record. */
  publisher: string;
  /** Version of the data, where they are those of a release. */
  version: string | null;
  url: string;
  /** Captures it was read from, in order. The day is ISO, or `null` where nobody noted it. The lines are those it rests on, where it is no whole record. */
  captures: readonly { id: string; day: string | null; lines?: string }[];
}

/** As many captures as are named one by one: a citation has to fit below a figure. */
const [most, named] = [5, 3];

/** Shape: `"Fuente: OGP, captura 003_dc08 (fecha de captura: no consta)."`; of many captures the first, and the number of the others. */
export function citeSources({ captures }: Pick<CitedRecord, 'captures'>, lang: Language): string {
  const { citation: words } = wordsIn(lang);
  const shown = captures.length > most ? captures.slice(0, named) : captures;
  const places = shown.map(({ id, day, lines }) =>
    words.capture(lines ? `${id}, ${lines}` : id, day === null ? null : formatEdtf(day, lang)),
  );
  const others = captures.length - shown.length;
  if (others > 0) places.push(words.moreCaptures(formatNumber(others, lang)));
  return places.length === 0 ? '' : words.source(places);
}

/** The id as a sentence has it. */
const shownId = ({ id, isName = false }: CitedRecord): string | null => (isName ? null : id);

/** Shape: `"Guía (MO0010)"`. */
const titleOf = (record: CitedRecord): string =>
  shownId(record) === null ? record.title : `${record.title} (${record.id})`;

const sentences = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** Shape: `"«Guía» (MO0010), en Compromisos Abiertos, datos versión 1.0.0. Fuente: … https://…"`. */
export function citePlain(record: CitedRecord, lang: Language): string {
  const { citation: words } = wordsIn(lang);
  return sentences(
    words.plain(record.title, shownId(record), record.publisher, record.version),
    citeSources(record, lang),
    record.url,
  );
}

/**
 * Cites in the manner of APA: where no author is known the title comes first, and an unknown date says so.
 *
 * Shape: `"Guía (MO0010) [Registro de datos]. (s. f.). Compromisos Abiertos. Recuperado el [fecha] de https://…"`.
 */
export function citeApa(record: CitedRecord, lang: Language): string {
  const { citation: words } = wordsIn(lang);
  return `${titleOf(record)} ${words.kind(record.version)}. ${words.noDate}. ${record.publisher}. ${words.retrieved(words.consulted)} ${record.url}`;
}

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a text so that LaTeX prints it as it is, on one line. Braces become commands: BibTeX counts those that are only escaped.
 *
 * Shape: `"50 % de {A} & B_1"` → `"50 \\% de \\textbraceleft{}A\\textbraceright{} \\& B\\_1"`.
 */
export const escapeBibtex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^]/g, (sign) => escapes[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&');

/** An address stands in its field as it is, but for what would end the field. */
const escapeUrl = (url: string): string =>
  url.replace(/[{}\\%\s]/g, (sign) => (sign === '%' ? '\\%' : encodeURIComponent(sign)));

/**
 * The entry of a record for BibTeX and biblatex, in UTF-8, without a final line break. The outer braces keep the capitals of the title.
 *
 * Shape: `"@misc{MO0010,\n  title = {{Guía (MO0010)}},\n  publisher = {Compromisos Abiertos},\n …}"`.
 */
export function citeBibtex(record: CitedRecord, lang: Language): string {
  const { citation: words } = wordsIn(lang);
  const fields = [
    ['title', `{${escapeBibtex(titleOf(record))}}`],
    ['publisher', escapeBibtex(record.publisher)],
    ['howpublished', escapeBibtex(words.kind(null).replace(/^\[|\]$/g, ''))],
    ...(record.version === null ? [] : [['version', escapeBibtex(record.version)]]),
    ...(record.captures.length === 0 ? [] : [['note', escapeBibtex(citeSources(record, lang))]]),
    ['language', words.bibtexLanguage],
    ['url', escapeUrl(record.url)],
  ];
  return `@misc{${record.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
}
