import type { RawPage, RawSection } from '../raw-page.ts';
import type { Zones } from '../zones.ts';
import { readSiblings } from './siblings.ts';

/** Reads the list at the foot of a page into it. Text that belongs to no entry is kept as a section below the list's heading. */
export function readList(zones: Zones, page: RawPage, part: RawSection['part'] = 'description'): void {
  if (zones.siblingsHeading) page.furniture.push(zones.siblingsHeading);
  const { listings, furniture, rest } = readSiblings(zones.siblings);
  page.listings = listings;
  page.furniture = [...page.furniture, ...furniture];
  if (rest.length > 0)
    page.sections.push({
      part,
      heading: zones.siblingsHeading,
      paragraphs: rest.map((fragment) => ({ ...fragment, item: false })),
    });
}
