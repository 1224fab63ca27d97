import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice, sliceBefore } from '../../source/span.ts';
import furniture from '../../spellings/furniture.json' with { type: 'json' };
import { type LabelId, spellingsOf } from '../../spellings/labels.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import { isTwice } from '../glance/lines-of-value.ts';
import type { RawListing } from '../raw-page.ts';
import { entriesApart, holdsId } from './joined-entries.ts';
import { listedRows } from './listed-rows.ts';

/** The second line of an entry: `MO0019, 2018, Gobierno electrónico`; year and area may be lost. */
const entry = /^([A-Z]{2,5}\d{4})(?:\s*,\s*((?:19|20)\d{2}))?\s*(?:,\s*(.*))?$/su;
/** An entry that cannot be anything else, for where the heading of the list is lost. */
export const siblingEntry = /^[A-Z]{2,5}\d{4}\s*,\s*(?:19|20)\d{2}\s*(?:,|$)/;
/** An entry on one line, with its id behind the title: `Open schools (ESPV0011)`. */
const idBehind = /^(\S.*?)\s*\(\s?([A-Z]{2,5}\d{4})\s?\)$/du;
/** Whether a line is an entry of the list, or the part of one that has its id. */
export const isEntry = ({ text }: Fragment): boolean =>
  siblingEntry.test(text) || (text.length <= longestEntry && idBehind.test(text));
/** No title is longer with its id. */
const longestEntry = 600;
/** The heading of the list, and the number of its first entry, glued to the title of that. */
const headingInFront = pattern`^${spellingsOf('h_siblings')}\s*\d{1,3}\.\s+(?=\S)`;
/** The number and title of the next entry, glued to this one. */
const nextBehind = /\s*\d{1,3}\.\s+(?=\S)/;
/** The mark of the next entry, glued to this one. */
const marksBehind = /[\s•-]{0,4}$/;
const starred = pattern`^${phrases.starred_listing}[\s:]+`;

/** The same in front of the id instead: `Starred commitment MO0019, 2018, E-Government`. */
const starredInFront = pattern`^${phrases.starred_listing}[\s:,]+(?=[a-z]{2,5}\d{4})`;

/** A line without the words for a star in front of its id, and these. */
export function cutStar(line: LabelledLine): { line: LabelledLine; star: Fragment | null } {
  const length = starredInFront.exec(fold(line.text.slice(0, longestStar)))?.[0].length ?? 0;
  const rest = length > 0 ? slice(line, length) : null;
  return rest ? { line: { ...line, ...rest, body: rest }, star: slice(line, 0, length) } : { line, star: null };
}

const longestStar = 60;

/** The same on a line of its own, above the title. */
const starredAlone = lookupOf({ starred: phrases.starred_listing });

const foot = lookupOf(furniture.foot);
/** The foot of the page behind an entry without an area. */
const isFoot = (area: string): boolean => foot(area) !== undefined;

/** Marks in place of the address or telephone of a person. */
const personal = /\[(?:correo|teléfono) omitido\]/u;
/** A heading of the form, or who answers for something. */
const isNoTitle = ({ text, labels }: LabelledLine): boolean =>
  personal.test(text) || labels.some(({ label, end }) => headings.includes(label) && end === text.length);
const headings: readonly LabelId[] = ['h_siblings', 'resources'];

/** No title goes on over more lines below a line that its mark or number begins. */
const mostRest = 3;

export interface SiblingList {
  listings: RawListing[];
  furniture: Fragment[];
  rest: Fragment[];
}

/**
 * Reads the list of the member's commitments at the foot of a page; title on one line, id, year and area on the next.
 *
 * Marks and numbers of the list are furniture; a line that is no part of an entry is returned as `rest`, so that it is not lost.
 */
export function readSiblings(all: readonly LabelledLine[]): SiblingList {
  const lines = entriesApart(all);
  const listings: RawListing[] = [];
  const furniture: Fragment[] = [];
  const rest: Fragment[] = [];
  let title: Fragment | null = null;
  let titleRest: Fragment[] = [];
  let star: Fragment | null = null;
  let marked = false;
  let isSkipped = false;
  const rows = listedRows(lines);
  for (const [i, whole] of lines.entries()) {
    const row = rows.entries.get(whole);
    if (row) listings.push(row);
    if (row || rows.heads.has(whole)) {
      if (!row) furniture.push(whole);
      for (const one of [star, title, ...titleRest]) if (one) rest.push(one);
      [star, title, titleRest, marked] = [null, null, [], false];
      continue;
    }
    if (isTwice(whole, lines[i - 1])) {
      furniture.push(whole);
      continue;
    }
    const { line, star: inFront } = cutStar(whole);
    const match = entry.exec(line.text);
    const own = match ? null : entryOnLine(line.body ?? line, star ?? inFront);
    if (own) {
      const mark = line.body && sliceBefore(line, line.body);
      if (mark) furniture.push(mark);
      for (const one of [title, ...titleRest]) if (one && !starredAlone(one.text)) rest.push(one);
      listings.push({ ...own, starred: own.starred ?? (title && starredAlone(title.text) ? title : null) });
      [star, title, titleRest, marked] = [null, null, [], false];
      continue;
    }
    if (!match && isFoot(line.text)) {
      rest.push(line);
      continue;
    }
    if (!match && isNoTitle(line)) {
      for (const one of [star, title, ...titleRest, line]) if (one) rest.push(one);
      [star, title, titleRest, marked] = [null, null, [], false];
      continue;
    }
    if (!match) {
      const hasMark = line.item || line.ordinal !== null || line.body === null;
      if (title && starredAlone(title.text)) star = title;
      else if (title && marked && !hasMark && titleRest.length < mostRest) {
        titleRest.push(line);
        continue;
      } else {
        isSkipped ||= title !== null && marked && hasMark;
        for (const one of [title, ...titleRest]) if (one) rest.push(one);
      }
      marked = hasMark || (title === null && marked);
      titleRest = [];
      const heading = headingInFront.exec(fold(line.text))?.[0].length;
      title = heading ? slice(line, heading) : line.body;
      const mark = slice(line, 0, line.text.length - (title?.text.length ?? 0));
      if (mark) furniture.push(mark);
      continue;
    }
    const behind = nextBehind.exec(match[3] ?? '');
    const at = line.text.length - (match[3] ?? '').length;
    if (isFoot(match[3] ?? '')) furniture.push(slice(line, at) as Fragment);
    // Of two titles above two ids nobody can tell which is whose.
    const isMixed = isSkipped && entry.test(lines[i + 1]?.text ?? '');
    if (isMixed) rest.push(...[title, ...titleRest].filter((one) => one !== null));
    const above = isMixed ? { title: null, titleRest: [] } : { title, titleRest };
    listings.push(readEntry(line, match, { ...above, star: star ?? inFront }, behind?.index));
    isSkipped = false;
    star = null;
    titleRest = [];
    marked = behind !== null;
    title = behind && slice(line, at + behind.index + behind[0].length);
    const number = behind && slice(line, at + behind.index, at + behind.index + behind[0].length);
    if (number) furniture.push(number);
  }
  for (const one of [star, title, ...titleRest]) if (one) rest.push(one);
  return { listings, furniture, rest };
}

/** An entry whose title and id stand on one line. */
function entryOnLine(line: Fragment, star: Fragment | null): RawListing | null {
  const found = line.text.length <= longestEntry ? idBehind.exec(line.text) : null;
  const [, whole, id] = found?.indices ?? [];
  const title = whole ? slice(line, ...whole) : null;
  // Of two entries nobody can tell where one ends.
  if (!title || !id || holdsId(title.text)) return null;
  const own = starred.exec(fold(title.text))?.[0].length ?? 0;
  return {
    id: slice(line, ...id) as Fragment,
    year: null,
    area: null,
    title: slice(title, own) ?? title,
    titleRest: [],
    starred: own > 0 ? slice(title, 0, own) : star,
  };
}

/** What stands above an entry. */
interface Above {
  title: Fragment | null;
  titleRest: Fragment[];
  star: Fragment | null;
}

function readEntry(
  line: LabelledLine,
  match: RegExpExecArray,
  { title, titleRest, star: above }: Above,
  length?: number,
): RawListing {
  const id = match[1] ?? '';
  const year = match[2] ?? '';
  const area = (match[3] ?? '').slice(0, length).replace(marksBehind, '');
  const yearAt = year === '' ? -1 : line.text.indexOf(year, id.length);
  const areaAt = line.text.length - (match[3] ?? '').length;
  const star = title ? starred.exec(fold(title.text)) : null;
  return {
    id: slice(line, 0, id.length) as Fragment,
    year: yearAt === -1 ? null : slice(line, yearAt, yearAt + year.length),
    area: area.trim() === '' || isFoot(area) ? null : slice(line, areaAt, areaAt + area.length),
    title: title && star ? slice(title, star[0].length) : title,
    titleRest,
    starred: title && star ? slice(title, 0, star[0].length) : above,
  };
}
