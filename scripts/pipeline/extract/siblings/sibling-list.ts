import { keepAsText, type RawPage, type RawSection } from '../raw-page.ts';
import type { Zones } from '../zones.ts';
import { readSiblings } from './siblings.ts';

/** Reads the list at the foot of a page into it. Text that belongs to no entry is kept as a section below the list's heading. */
export function readList(zones: Zones, page: RawPage, part: RawSection['part'] = 'description'): void {
  if (zones.siblingsHeading) page.furniture.push(zones.siblingsHeading);
  const { listings, furniture, rest } = readSiblings(zones.siblings);
  page.listings = listings;
  page.furniture = [...page.furniture, ...furniture];
  keepAsText(page, rest, part, zones.siblingsHeading);
}
