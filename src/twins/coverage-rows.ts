import { csvOf } from '../format/csv.ts';

/** How many commitments of a member and cycle are known, and how many of them are held, as in `view_coverage` of the database. */
export interface CoverageRow {
  member_id: string;
  member_es: string | null;
  member_en: string | null;
  /** `null` where no page tells it. */
  cycle: number | null;
  known: number;
  captured: number;
  tabulated: number;
}

const columns: (keyof CoverageRow)[] = [
  'member_id',
  'member_es',
  'member_en',
  'cycle',
  'known',
  'captured',
  'tabulated',
];

/** The coverage as CSV, in the manner of the published tables: by member and cycle, from the oldest. */
export function coverageCsv(rows: readonly CoverageRow[]): string {
  const ordered = rows.toSorted((a, b) =>
    a.member_id === b.member_id ? (a.cycle ?? 0) - (b.cycle ?? 0) : a.member_id < b.member_id ? -1 : 1,
  );
  return csvOf([columns, ...ordered.map((row) => columns.map((name) => row[name]))]);
}
