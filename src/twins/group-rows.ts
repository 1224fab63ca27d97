import { csvOf } from '../format/csv.ts';
import { commitments } from '../model/commitment.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { columnsOf, type Table } from '../model/table.ts';

/** How a commitment, or a plan without one, belongs to an area or an institution. */
export interface GroupLink {
  /** Columns of the link that the file tells. Shape: `{role: "lead", verbatim: "Ministerio de Salud"}`. */
  link: Readonly<Record<string, string | number | null>>;
  commitment: CommitmentSummary | { action_plan_id: string; member_id: string };
}

const ofCommitments = columnsOf(commitments as unknown as Table).map(([name]) => name);

/** The header and one row per link: its own columns, then those of the table of commitments. */
export const groupRows = (own: readonly string[], links: readonly GroupLink[]): unknown[][] => [
  [...own, ...ofCommitments],
  ...links.map(({ link, commitment }) => [
    ...own.map((name) => link[name] ?? null),
    ...ofCommitments.map((name) => (commitment as Readonly<Record<string, unknown>>)[name] ?? null),
  ]),
];

/** The commitments of an area or an institution as CSV, in the manner of the published tables. */
export const groupCsv = (own: readonly string[], links: readonly GroupLink[]): string => csvOf(groupRows(own, links));
