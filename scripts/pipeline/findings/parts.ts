import type { PassageRow } from '../../../src/model/passage.ts';
import type { SectionRow } from '../../../src/model/section.ts';
import type { Evidence } from './evidence.ts';

/** Lines of a source that are of one section, from the first to the last. */
interface Stretch {
  part: SectionRow['part'];
  first: number;
  last: number;
}

/** The part of the page that a passage stands in; of two sections on one line it is that of the later one. */
export function partsOf(sections: readonly SectionRow[], passagesOf: Evidence['passagesOf']): Evidence['partOf'] {
  const stretches = new Map<string, Stretch[]>();
  for (const { section_id, part } of sections)
    for (const field of ['heading', 'text'])
      for (const { source_id, line_start: first, line_end: last } of passagesOf('section', section_id, field)) {
        const known = stretches.get(source_id) ?? [];
        stretches.set(source_id, known);
        known.push({ part, first, last });
      }
  const standsIn = ({ line_start }: PassageRow, { first, last }: Stretch) => first <= line_start && line_start <= last;
  return (passage) => stretches.get(passage.source_id)?.findLast((one) => standsIn(passage, one))?.part ?? null;
}
