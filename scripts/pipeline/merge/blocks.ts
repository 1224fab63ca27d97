import type { TableName } from '../../../src/model/tables.ts';
import { type AnyRow, tidy } from './held.ts';

/** Rows that a page gives together and that are shown together: those of one capture, never of two. */
export interface Block {
  table: TableName;
  /** Divides the rows of a table into blocks, each of which may come from another capture. */
  blockOf: (row: AnyRow) => string;
  /** What two rows of one language have in common when they are of the same thing. */
  same: (row: AnyRow) => string;
  /** The same in any language; `null` where a row has nothing of the kind. Left out: words are all there is. */
  sameAnywhere?: (row: AnyRow) => string | null;
  /** Rows at one place whose words are much alike are of one thing too; across languages, all rows when they are as many. */
  byPlace?: boolean;
  /** What a row says nothing of is filled from the same row of another capture. */
  filled?: boolean;
  /** A block is not shown from an older capture when the newer one already has one of these in another block. */
  elsewhere?: (row: AnyRow) => string;
}

const id = (column: string) => (row: AnyRow) => (row[column] === null ? null : String(row[column]));
const idOrWords = (column: string) => (row: AnyRow) => String(row[column] ?? `“${tidy(row.verbatim)}`);
const whole = () => '';
const announcedFor = ({ kind, action_plan_id }: AnyRow) => (kind === 'announced' ? String(action_plan_id) : '');

/** Every table whose rows belong to the page of their record. Figures come behind the sections they stand in. */
export const blocks: readonly Block[] = [
  { table: 'milestones', blockOf: whole, same: (row) => tidy(row.title), byPlace: true, filled: true },
  { table: 'indicators', blockOf: whole, same: (row) => tidy(row.title), byPlace: true, filled: true },
  ...(['commitment_organisations', 'action_plan_organisations'] as const).map(
    (table): Block => ({
      table,
      blockOf: ({ role }) => String(role),
      same: ({ organisation_id }) => String(organisation_id),
      elsewhere: ({ organisation_id }) => String(organisation_id),
    }),
  ),
  {
    table: 'commitment_policy_areas',
    blockOf: ({ stated_in }) => String(stated_in),
    same: idOrWords('policy_area_id'),
    sameAnywhere: id('policy_area_id'),
  },
  {
    table: 'commitment_ogp_values',
    blockOf: ({ stated_in }) => String(stated_in),
    same: idOrWords('ogp_value_id'),
    sameAnywhere: id('ogp_value_id'),
  },
  { table: 'sections', blockOf: ({ part }) => String(part), same: ({ heading }) => tidy(heading ?? '') },
  // What a member announces of one plan says nothing of another.
  {
    table: 'figures',
    blockOf: announcedFor,
    same: (row) => `${row.kind} ${announcedFor(row) || tidy(row.label ?? '')}`,
  },
];

export const blockTables: ReadonlySet<TableName> = new Set(blocks.map(({ table }) => table));
