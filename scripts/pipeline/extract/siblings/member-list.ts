import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, slice } from '../../source/span.ts';
import type { RawListing, RawPage } from '../raw-page.ts';
import { holdsId } from './joined-entries.ts';
import { listedRows } from './listed-rows.ts';
import { cutStar, readSiblings, siblingEntry } from './siblings.ts';

/** A title with its id behind it, `Open contracting (KE0032)`. */
const titled = /^(.*\S)\s*\(([A-Z]{2,5}\d{4})\)$/su;
/** The id of an entry without its year. */
const idAlone = /^[A-Z]{2,5}\d{4}$/;

/** The lines of a member's page that are entries of its list of commitments: titles and, below them, id, year and area. */
export function entryLines(lines: readonly LabelledLine[]): ReadonlySet<LabelledLine> {
  const rows = listedRows(lines);
  const found = new Set<LabelledLine>([...rows.heads, ...rows.entries.keys()]);
  const isEntry = lines.map((line) => siblingEntry.test(cutStar(line).line.text) || idAlone.test(line.text));
  // Where most stand right below each other their titles are lost, and what is above the first is none.
  const bare = isEntry.filter((entry, i) => entry && isEntry[i - 1]).length;
  const titlesLost = bare > 1 && bare * 2 > isEntry.filter(Boolean).length;
  const titles = lines.map((_, i) => (isEntry[i] ? titleAbove(lines, i) : []));
  // Where others have marks or numbers, a line without one is no title: that of this entry is lost.
  const marked = titles.filter(([first]) => isMarked(first)).length;
  const isTitle = ([first]: readonly LabelledLine[]) =>
    isMarked(first) || marked * 2 < titles.filter(({ length }) => length > 0).length;
  for (const [i, line] of lines.entries())
    if (isEntry[i]) {
      found.add(line);
      const above = titles[i] ?? [];
      const isSure = !titlesLost && isTitle(above) && !isMixed(lines, isEntry, i, above.length);
      if (isSure) for (const title of above) found.add(title);
    } else if (titled.test(line.text) && !holdsId(titled.exec(line.text)?.[1] ?? '')) found.add(line);
  return found;
}

/** Whether two titles stand above two entries, so that nobody can tell which is whose. */
const isMixed = (lines: readonly LabelledLine[], isEntry: readonly boolean[], at: number, titles: number): boolean =>
  isEntry[at + 1] === true && titles === 1 && isMarked(lines[at - 1]) && isMarked(lines[at - 2]);

const isMarked = (line: LabelledLine | undefined): boolean =>
  line !== undefined && (line.item || line.ordinal !== null);

/** No title of an entry has more lines. */
const mostLines = 4;

/** The line above an entry, and those above it up to the mark or number that its title begins with, where one has it. */
function titleAbove(lines: readonly LabelledLine[], at: number): readonly LabelledLine[] {
  for (let first = at - 1; first >= 0 && at - first <= mostLines; first--) {
    const line = lines[first] as LabelledLine;
    // A heading or a line of the form is no part of a title.
    if (siblingEntry.test(line.text) || line.labels.length > 0) break;
    if (line.item || line.ordinal) return lines.slice(first, at);
  }
  const above = lines[at - 1];
  // The title of the first is lost.
  return above && !above.labels.some(({ label }) => label === 'h_siblings') ? [above] : [];
}

/** Reads entries of the list into a page; returns what belongs to no entry. */
export function readEntries(lines: readonly LabelledLine[], page: RawPage): Fragment[] {
  const { listings, furniture, rest } = readSiblings(lines);
  const found = rest.map((one) => listingOf(one) ?? one);
  page.listings.push(...[...listings, ...found.filter(isListing)].sort((a, b) => a.id.start - b.id.start));
  page.furniture.push(...furniture);
  return found.filter((one): one is Fragment => !isListing(one));
}

const isListing = (one: RawListing | Fragment): one is RawListing => 'id' in one;

function listingOf(line: Fragment): RawListing | null {
  const match = titled.exec(line.text);
  const [, title = '', id = ''] = match ?? [];
  const at = line.text.length - 1 - id.length;
  const found = match && !holdsId(title) && slice(line, at, at + id.length);
  return found
    ? { id: found, title: slice(line, 0, title.length), titleRest: [], year: null, area: null, starred: null }
    : null;
}
