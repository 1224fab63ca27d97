import type { ExplorerIndex } from '../../format/explorer-index.ts';
import type { Sort } from './state.ts';

/** Puts rows in the order asked for; rows that are alike in it keep theirs. What has no year or no end comes last. */
export function sortRows(
  rows: readonly number[],
  sort: Sort,
  { ends, years, findings, idOrder }: Pick<ExplorerIndex, 'ends' | 'years' | 'findings' | 'idOrder'>,
  titles: readonly string[],
): number[] {
  const by = (key: (row: number) => number) => [...rows].sort((a, b) => key(a) - key(b));
  const last = Number.MAX_SAFE_INTEGER;
  if (sort === 'id') return by((row) => idOrder[row] ?? 0);
  if (sort === 'year') return by((row) => -(years[row] ?? -last));
  if (sort === 'end') return by((row) => -(ends[row] ?? -last));
  if (sort === 'findings') return by((row) => -(findings[row] ?? 0));
  if (sort === 'title') return [...rows].sort((a, b) => ((titles[a] ?? '') < (titles[b] ?? '') ? -1 : 1));
  return [...rows];
}
