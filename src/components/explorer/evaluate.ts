import type { Column } from '../../format/explorer-index.ts';

/** What a choice gives: the rows that fit, and how many rows each value would give in place of its facet's choice. */
export interface Outcome {
  rows: number[];
  /** Per facet, per value. */
  counts: number[][];
}

/**
 * Filters rows and counts every value of every facet in one pass.
 *
 * Within a facet one chosen value is enough, between facets all must fit. The count of a value is what choosing it alone in
 * its facet gives, the other facets as they are: a row that fails one facet only still counts there, and one that fails two
 * counts nowhere. `among` says which rows a text filter leaves.
 */
export function evaluate(
  total: number,
  columns: readonly Column[],
  chosen: readonly ReadonlySet<number>[],
  among: (row: number) => boolean = () => true,
): Outcome {
  const passes = columns.map(({ sets }, facet) => {
    const wanted = chosen[facet];
    return wanted && wanted.size > 0 ? sets.map((set) => set.some((value) => wanted.has(value))) : null;
  });
  const counts = columns.map(({ sets }) =>
    new Array<number>(1 + Math.max(-1, ...sets.map((set) => set.at(-1) ?? -1))).fill(0),
  );
  const rows: number[] = [];
  for (let row = 0; row < total; row += 1) {
    if (!among(row)) continue;
    const failed = failedFacet(columns, passes, row);
    if (failed === 'several') continue;
    if (failed === null) rows.push(row);
    for (let facet = 0; facet < columns.length; facet += 1) {
      if (failed === null || failed === facet) count(columns[facet], counts[facet], row);
    }
  }
  return { rows, counts };
}

function failedFacet(
  columns: readonly Column[],
  passes: readonly (boolean[] | null)[],
  row: number,
): number | null | 'several' {
  let failed: number | null = null;
  for (let facet = 0; facet < columns.length; facet += 1) {
    const set = columns[facet]?.rows[row];
    if (passes[facet] === null || (set !== undefined && passes[facet]?.[set])) continue;
    if (failed !== null) return 'several';
    failed = facet;
  }
  return failed;
}

function count(column: Column | undefined, counts: number[] | undefined, row: number): void {
  for (const value of column?.sets[column.rows[row] ?? -1] ?? []) {
    if (counts) counts[value] = (counts[value] ?? 0) + 1;
  }
}
