import type { Edit } from './edit.ts';

/** A line that only Markdown has, or words in bold: what was saved is no plain text but Markdown made of the page. */
const heading = /^[^\S\n]{0,3}#{1,6}[^\S\n]+\S/m;
const bold = /(\*\*|__)(?=\S)[^*_\n]{1,200}(?<=\S)\1/;
const link = /\]\((?:https?:\/\/|\/|#|mailto:)[^\s()]{0,400}(?: "[^"\n]{0,200}")?\)/;
/** What pandoc makes of an element with a class or an id, `[Status:]{.label}`, and of a block of the page, `::: {.glance}`. */
const attributes = '\\{[^\\S\\n]*[.#][^{}\\n]{1,200}\\}';
const span = new RegExp(`\\]${attributes}`);
const fence = new RegExp(`^[^\\S\\n]*:{3,}[^\\S\\n]*(?:${attributes}|[\\w-]{1,60})?[^\\S\\n]*:*[^\\S\\n]*$`, 'gm');
const tableRule = /^[^\S\n]*(?:\|[^\S\n]*)?:?-{3,}:?[^\S\n]*(?:\|[^\S\n]*:?-{3,}:?[^\S\n]*)+(?:\|[^\S\n]*)?$/m;

/** What of Markdown is taken out, all of it within a line. Of a link and a picture the text stays. */
const marks: readonly RegExp[] = [
  // In front of a heading and of a quotation.
  /^[^\S\n]{0,3}(?:#{1,6}(?=[^\S\n])|>+(?=[^\S\n]))[^\S\n]*/gm,
  // The line below the head of a table, and a line across the page.
  new RegExp(tableRule.source, 'gm'),
  /^[^\S\n]{0,3}(?:-{3,}|\*{3,}|_{3,})[^\S\n]*$/gm,
  fence,
  // Attributes behind a heading: `## Overview {#overview}`.
  /(?=[^\S\n]+\{[#.])(?<=^[^\S\n]{0,3}#{1,6}[^\S\n][^\n]{1,300})[^\S\n]+\{[#.][^{}\n]{1,200}\}[^\S\n]*$/gm,
  // Bold, and what is left of it where it is broken.
  /\*\*|(?<![\p{L}\p{N}_])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}_])/gu,
  // A backslash in front of a sign.
  /\\(?=[\\`*_{}[\]()#+.!|<>~-])/g,
  /!\[\]\([^\s()]{0,400}\)/g,
];
/** A row between its bars, of which the first and last cells may be empty. */
const row = /^[^\S\n]*\|[^\S\n]*(?=[^\n]*[^\s|])(?<kept>[^\n]*\S)[^\S\n]*\|[^\S\n]*$/dgm;
/** Of these the text between stays: a row, words in italics. */
const pairs: readonly RegExp[] = [
  row,
  /(?<![\p{L}\p{N}*\\])\*(?<kept>[^\s*](?:[^*\n]{0,200}[^\s*\\])?)\*(?![\p{L}\p{N}*])/dgu,
  /(?<![\p{L}\p{N}_\\])_(?<kept>[^\s_](?:[^_\n]{0,200}[^\s_\\])?)_(?![\p{L}\p{N}_])/dgu,
];

const linkEnd = new RegExp(`${link.source}|${span.source}`, 'g');

/** Words in bold at the start of a line, as labels and headings are; of a text that is no Markdown few lines are. */
const boldStart = /^[^\S\n]*(?:[-*+•][^\S\n]+)?\*\*(?=\S)[^*\n]{1,200}\*\*/gm;
const fewestBold = 4;
/** Of a text that is no Markdown, as many rows between bars are those of tables. */
const fewestRows = 4;

const isMarkdown = (raw: string) =>
  (raw.match(boldStart)?.length ?? 0) >= fewestBold ||
  [heading, bold, link, tableRule, span].filter((mark) => mark.test(raw)).length > 1 ||
  (heading.test(raw) && [...raw.matchAll(new RegExp(heading.source, 'gm'))].length > 1);

/** Finds the marks of Markdown, where a file is one. Shape: `"**Status:** [Active](/x)"` → what leaves `"Status: Active"`. */
export function findMarkup(raw: string): Edit[] {
  const numbers = linkNumbers(raw);
  if (!isMarkdown(raw)) {
    const rows = [...raw.matchAll(row)];
    return rows.length < fewestRows ? numbers : [...numbers, ...rows.flatMap(keptIn)];
  }
  return [
    ...numbers,
    ...marks.flatMap((mark) => [...raw.matchAll(mark)].map(whole)),
    ...pairs.flatMap((pair) => [...raw.matchAll(pair)].flatMap(keptIn)),
    ...links(raw),
  ];
}

/** A line of the list of addresses at the foot of a page that a text browser has saved: `  12. https://www.opengovpartnership.org/`, `[12]: https://…`. */
const listedAddress = /^[^\S\n]*(?:(\d{1,4})\.|\[(\d{1,4})\]:?)[^\S\n]+<?(?:https?|mailto|file):\S+[^\n]*$/gm;
/** `[2]Kenya Action Plan`, `Kenya Action Plan[2]`, `[Kenya Action Plan][2]` */
const inFront = /(?<![^\s([“"'«/])\[(\d{1,4})\](?=[\p{L}\p{N}“"'«¿¡(*_])/gu;
const behind = /(?<=[\p{L}\p{N})”"'»])\[(\d{1,4})\]/gu;
const around = /(?<open>\[)[^[\]\n]{1,300}(?<close>\]\[\d{1,4}\])/dg;
/** Fewest numbers that, each greater than the one before, are those of links where their list is lost. */
const fewestNumbers = 4;

/**
 * The numbers of links that a text browser puts in front of their words, where the file lists their addresses or all of them ascend: notes
 * of a plan stand behind words. Other programs put them behind, or brackets around the words.
 */
function linkNumbers(raw: string): Edit[] {
  const listed = new Set([...raw.matchAll(listedAddress)].map(([, number, bracketed]) => number ?? bracketed));
  const wrapped = [...raw.matchAll(around)];
  if (wrapped.length >= fewestNumbers || (wrapped.length > 0 && listed.size > 0)) return wrapped.flatMap(unwrapped);
  const found = [...raw.matchAll(inFront)];
  if (found.length >= fewestNumbers && found.every(ascends)) return found.map(whole);
  if (listed.size === 0) return [];
  const isListed = ([, number]: RegExpExecArray) => listed.has(number);
  const own = found.filter(isListed);
  return (own.length > 0 ? own : [...raw.matchAll(behind)].filter(isListed)).map(whole);
}

const ascends = ([, number]: RegExpExecArray, i: number, all: readonly RegExpExecArray[]): boolean =>
  i === 0 || Number(number) > Number(all[i - 1]?.[1]);

const unwrapped = ({ indices }: RegExpExecArray): Edit[] =>
  [indices?.groups?.open, indices?.groups?.close].flatMap((place) => (place ? [out(...place)] : []));

const out = (start: number, end: number): Edit => ({ start, end, replacement: '', kind: 'markup' });
const whole = (match: RegExpExecArray) => out(match.index, match.index + match[0].length);

function keptIn(match: RegExpExecArray): Edit[] {
  const [start, end] = match.indices?.groups?.kept ?? [match.index, match.index];
  return [out(match.index, start), out(end, match.index + match[0].length)];
}

/** No text of a link is longer. */
const longestText = 1000;

/** Each address of a link or picture with the bracket that opens its text: the nearest that is not closed, in the same paragraph. */
function links(raw: string): Edit[] {
  return [...raw.matchAll(linkEnd)].flatMap((match) => {
    const open = openingOf(raw, match.index);
    if (open === -1) return [];
    const mark = raw.charAt(open - 1) === '!' ? 1 : 0;
    return [out(open - mark, open + 1), whole(match)];
  });
}

/** Whether the line above the end of one is blank; a program may have broken the text of a link over lines. */
const isBlankAbove = (raw: string, end: number): boolean =>
  /\n[^\S\n]{0,80}$/.test(raw.slice(Math.max(0, end - 82), end));

function openingOf(raw: string, close: number): number {
  let depth = 0;
  for (let at = close - 1; at >= Math.max(0, close - longestText); at--) {
    const unit = raw.charAt(at);
    if (unit === '\n' && isBlankAbove(raw, at)) return -1;
    if (unit === ']') depth++;
    else if (unit === '[' && depth-- === 0) return at;
  }
  return -1;
}
