import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { slice, strip, tailOf } from '../../../source/span.ts';
import { pattern, patternWith } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf } from '../../../spellings/spelling.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { lastLineOf, withLastLine } from '../shape.ts';

const marks = '(?<![\\s,:;|([-])[\\s,:;|([-]+';
/** What opened the dates that stood behind a title: `(`, ` – `, `: `, ` – from`. */
const opened = pattern`(?:\s*[([,:;|-]\s*${phrases.span_from}|${marks})$`;
/** The same of a period, whose word may stand without a mark. */
const openedPeriod = pattern`${marks}${phrases.span_from}?$`;
const words = Object.values(values.continuity);
/** `(new)` behind a title. */
const inBrackets = patternWith('du')`\s*[([]\s*(?<word>${words})\s*[)\]]$`;
/** `New.` behind the sentence of a title. */
const inSentence = patternWith('du')`(?<=[.;)])\s+(?<word>${words})\.?$`;
/** No such end is longer. */
const longest = 60;

/** The acronym of who does it, behind the sentence of a title: `Define the frame. CCSS`. */
const who = /(?<=\p{Ll}[.;])\s\p{Lu}{2,10}$/u;

/** Takes the cell of who does it off the titles of rows that all have one. */
export function withoutWho(list: readonly RawMilestone[]): RawMilestone[] {
  const found = list.map(({ title, titleRest, start, due }) =>
    titleRest.length === 0 && (start || due) ? who.exec(title.text) : null,
  );
  if (list.length < 2 || found.includes(null)) return [...list];
  return list.map((one, i) => ({ ...one, title: slice(one.title, 0, found[i]?.index) ?? one.title }));
}

const namesOther = pattern`(?<!\p{L})${phrases.other_column}(?!\p{L})`;
const dash = / [-–—] (?=\S)/;
/** No heading above a list is longer. */
const longestHeading = 120;

/**
 * Takes off the titles of a list what its heading says stands behind each, where a dash parts it from all of them:
 * `Actions with verifiable results` above `3.1 Amend the decree - The amended decree`.
 */
export function withoutResults(list: readonly RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const first = lines.findIndex(({ end }) => end >= (list[0]?.title.end ?? 0));
  const heading = lines[first - 1];
  const names = heading && heading.text.length <= longestHeading && namesOther.test(fold(heading.text));
  const ends = list.map(({ title, titleRest }) => (titleRest.length === 0 ? title.text.search(dash) : -1));
  if (!names || list.length < 2 || ends.some((end) => end <= 0)) return [...list];
  return list.map((one, i) => ({ ...one, title: slice(one.title, 0, ends[i]) ?? one.title }));
}

const otherColumn = patternWith('gu')`(?<=[.;|)]\s+|\s-\s+)${phrases.other_column}\s?:`;

/** A title without the cells behind it that say in front what they are: `Draft the bill. Responsible: Ministry of Wells.` */
function withoutCells(one: RawMilestone): RawMilestone {
  const { title, titleRest } = one;
  const cell = [...fold(title.text).matchAll(otherColumn)].find(({ index }) =>
    /\p{Lu}/u.test(title.text.charAt(index)),
  );
  const rest = titleRest.length === 0 && cell ? slice(title, 0, cell.index) : null;
  const plain = rest && strip(rest, /^/, /(?<![\s;|–—-])[\s;|–—-]+$/);
  return plain ? { ...one, title: plain } : one;
}

/** A bar between two cells of a row. */
const bar = /\s*[|\u2003]\s*/;

/** The first cell of a row of which nothing tells what its cells are: `Cast nets | Net Office | early 2020`. */
function withoutBars(one: RawMilestone): RawMilestone {
  const { title, titleRest } = one;
  const text = strip(title, /^[\s|\u2003]+/) ?? title;
  const at = titleRest.length === 0 ? text.text.search(bar) : -1;
  const first = at > 0 ? slice(text, 0, at) : text;
  return first && first !== title ? { ...one, title: first } : one;
}

/** The bracket that the dates stood in behind other words: `Survey (by the office; May 2020 – June 2021)`. */
const openBracket = /\s*[([][^()[\]]*$/;

function withoutOpenBracket(one: RawMilestone): RawMilestone {
  const at = one.titleRest.length === 0 ? one.title.text.search(openBracket) : -1;
  const rest = at > 0 ? slice(one.title, 0, at) : null;
  return rest ? { ...one, title: rest } : one;
}

/** A heading that announces them, in front of the first: `Milestones: Count the wells`. */
const headingInFront = pattern`^${allOf(phrases.milestone_count).filter((one) => one.endsWith('s'))}(?:\s*:)?\s+(?=\S)`;

/** Takes the heading of a list off the title of its first, where a capture has put both on one line. */
export function withoutHeading(list: readonly RawMilestone[]): RawMilestone[] {
  const [first, ...others] = list;
  const length = first ? (headingInFront.exec(fold(first.title.text.slice(0, longest)))?.[0].length ?? 0) : 0;
  const rest = first && length > 0 ? slice(first.title, length) : null;
  return first && rest && /^[\p{Lu}\d]/u.test(rest.text) ? [{ ...first, title: rest }, ...others] : [...list];
}

/** Takes off a title what is none of its words: other cells, what opened the dates that were read behind it, and `(new)`. */
export function withNeatTitle(whole: RawMilestone): RawMilestone {
  const one = withoutBars(withoutCells(whole));
  const { start, due } = one;
  const dated = start || due ? withoutOpenBracket(cutLast(one, start && due ? openedPeriod : opened)) : one;
  if (dated.continuity) return dated;
  const last = lastLineOf(dated);
  const tail = tailOf(last, longest);
  for (const end of [inBrackets, inSentence]) {
    const [from, to] = end.exec(fold(tail.text))?.indices?.groups?.word ?? [0, 0];
    const continuity = to > from ? slice(tail, from, to) : null;
    if (continuity) return { ...cutLast(dated, end), continuity };
  }
  return dated;
}

function cutLast(one: RawMilestone, end: RegExp): RawMilestone {
  const last = lastLineOf(one);
  const length = end.exec(fold(tailOf(last, longest).text))?.[0].length ?? 0;
  const rest = length > 0 ? slice(last, 0, last.text.length - length) : null;
  return rest ? withLastLine(one, rest) : one;
}
