import type { SourceRow } from '../../../src/model/source.ts';
import { recordOf } from '../../../src/model/source.ts';
import { compareText } from '../source/compare-text.ts';
import type { Page } from './page.ts';

type Layout = SourceRow['layout'];

/**
 * Layouts that were drawn one after the other, and how late each is. B took the place of A about 2022; D2 prints the
 * report that D1 says is not there yet. Layouts of other kinds of page tell nothing.
 */
const drawn: Partial<Record<Layout, { kind: string; late: number }>> = {
  A: { kind: 'national', late: 0 },
  B: { kind: 'national', late: 1 },
  D1: { kind: 'local', late: 0 },
  D2: { kind: 'local', late: 1 },
};

const late = ({ layout }: SourceRow) => drawn[layout]?.late ?? 0;

/**
 * Orders captures, the newest first: by the day of the capture, those of unknown day last; then the later layout; then by
 * source id, which is no claim about time: what was there first stays first.
 */
export const compareCaptures = ({ source: a }: Page, { source: b }: Page): number =>
  compareText(b.captured_on ?? '', a.captured_on ?? '') || late(b) - late(a) || compareText(a.source_id, b.source_id);

/** From what it is known that the first of two captures is the newer one. */
function orderKnownFrom(newer: SourceRow, older: SourceRow): SourceRow['order_known_from'] {
  if (newer.captured_on && older.captured_on && newer.captured_on !== older.captured_on) return 'day';
  const sameKind = drawn[newer.layout]?.kind === drawn[older.layout]?.kind;
  return sameKind && late(newer) > late(older) ? 'layout' : 'unknown';
}

/** The one record that a page is of. Throws on a report, which is of none, and on a sheet, which is of many. */
export function ownRecord({ source: { file, record_type, record_id } }: Page) {
  if (record_type === 'report' || record_type === 'sheet' || record_id === null)
    throw new Error(`${file} is a ${record_type}, and not of one record`);
  return { record_type, record_id };
}

/** The captures of each record, the newest first, by `recordOf`. Each knows its place among them. */
export function groupCaptures(pages: readonly Page[]): Map<string, Page[]> {
  const groups = Map.groupBy([...pages].sort(compareCaptures), ({ source }) => recordOf(source));
  for (const [record, captures] of groups)
    groups.set(
      record,
      captures.map((page, i) => {
        const newer = captures[i - 1];
        const order_known_from = newer ? orderKnownFrom(newer.source, page.source) : null;
        return { ...page, source: { ...page.source, capture_position: i + 1, order_known_from } };
      }),
    );
  return groups;
}
