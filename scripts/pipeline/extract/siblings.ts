import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../spellings/spelling.ts';
import type { RawListing } from './raw-page.ts';

/** The second line of an entry: `MO0019, 2018, Gobierno electrónico`; year and area may be lost. */
const entry = /^([A-Z]{2,5}\d{4})(?:\s*,\s*((?:19|20)\d{2}))?\s*(?:,\s*(.*))?$/su;
/** An entry that cannot be anything else, for where the heading of the list is lost. */
export const siblingEntry = /^[A-Z]{2,5}\d{4}\s*,\s*(?:19|20)\d{2}\s*(?:,|$)/;
/** The mark of the next entry, glued to this one. */
const marksBehind = /[\s•-]{0,4}$/;
const starred = new RegExp(`^(?:${anyOf(allOf(phrases.starred_listing))})[\\s:]+`, 'u');

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
export function readSiblings(lines: readonly LabelledLine[]): SiblingList {
  const listings: RawListing[] = [];
  const furniture: Fragment[] = [];
  const rest: Fragment[] = [];
  let title: Fragment | null = null;
  for (const line of lines) {
    const match = entry.exec(line.text);
    if (!match) {
      if (title) rest.push(title);
      title = line.body;
      const mark = slice(line, 0, line.text.length - (line.body?.text.length ?? 0));
      if (mark) furniture.push(mark);
      continue;
    }
    listings.push(readEntry(line, match, title));
    title = null;
  }
  if (title) rest.push(title);
  return { listings, furniture, rest };
}

function readEntry(line: LabelledLine, match: RegExpExecArray, title: Fragment | null): RawListing {
  const id = match[1] ?? '';
  const year = match[2] ?? '';
  const area = (match[3] ?? '').replace(marksBehind, '');
  const yearAt = year === '' ? -1 : line.text.indexOf(year, id.length);
  const areaAt = line.text.length - (match[3] ?? '').length;
  const star = title ? starred.exec(fold(title.text)) : null;
  return {
    id: slice(line, 0, id.length) as Fragment,
    year: yearAt === -1 ? null : slice(line, yearAt, yearAt + year.length),
    area: area.trim() === '' ? null : slice(line, areaAt, areaAt + area.length),
    title: title && star ? slice(title, star[0].length) : title,
    starred: title && star ? slice(title, 0, star[0].length) : null,
  };
}
