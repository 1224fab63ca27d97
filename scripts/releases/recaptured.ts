import { type NamedRow, namedRow, resourceNamed, type TableFolder } from './descriptor.ts';
import { recordKey, recordsOf } from './evidence.ts';
import { rowsOfFolder } from './keyed-rows.ts';

/** Tables of what belongs to a commitment or a plan, in an order in which each leads to what is known already. */
const parts = [
  ...['milestones', 'sections', 'indicators', 'figures', 'findings', 'observations', 'differences'],
  ...['commitment_organisations', 'action_plan_organisations', 'commitment_policy_areas', 'commitment_ogp_values'],
] as const;

/** What a row belongs to: its commitment, or its plan, or what it is said of. */
function* ownersOf(row: NamedRow): Generator<string> {
  if (row.commitment_id) yield `commitment:${row.commitment_id}`;
  else if (row.action_plan_id) yield `action_plan:${row.action_plan_id}`;
  else if (row.organisation_id) yield `organisation:${row.organisation_id}`;
  if (row.subject_type) yield `${row.subject_type}:${row.subject_id}`;
  if (row.record_type) yield `${row.record_type}:${row.record_id}`;
  if (row.finding_id) yield `finding:${row.finding_id}`;
}

/**
 * The records of which a capture came or went between two releases, with all that belongs to them. What comes, goes or is shown
 * otherwise there may do so because of that, whatever file it was read from itself.
 */
export class Recaptured {
  /** Shape: `{"commitment:MO0010", "action_plan:morocco-2018", "milestone:MO0010-M1", "organisation:morocco-…"}`. */
  readonly #records: Set<string>;

  constructor(before: TableFolder, after: TableFolder) {
    this.#records = changedRecords(before, after);
    if (this.#records.size === 0) return;
    for (const folder of [before, after]) for (const table of parts) this.#addParts(folder, table);
  }

  has(row: NamedRow): boolean {
    return ownersOf(row).some((owner) => this.#records.has(owner));
  }

  #addParts(folder: TableFolder, table: string): void {
    const resource = resourceNamed(folder, table);
    if (!resource) return;
    for (const { id, cells } of rowsOfFolder(folder.folder, resource)) {
      const row = namedRow(resource, cells);
      if (!this.has(row)) continue;
      this.#records.add(recordKey(table, id));
      if (row.organisation_id) this.#records.add(`organisation:${row.organisation_id}`);
    }
  }
}

/** Records whose captures are not the same files in both, and the plans of those that are commitments. */
function changedRecords(before: TableFolder, after: TableFolder): Set<string> {
  const [was, is] = [capturesOf(before), capturesOf(after)];
  const changed = new Set([...was.keys(), ...is.keys()].filter((record) => was.get(record) !== is.get(record)));
  for (const folder of [before, after])
    for (const { commitment_id, action_plan_id } of recordsOf(folder, 'commitments'))
      if (action_plan_id && changed.has(`commitment:${commitment_id}`)) changed.add(`action_plan:${action_plan_id}`);
  return changed;
}

/** The files of each record, as one text. Shape: `"commitment:MO0010"` → `"1f2e… 9ab0…"`. */
function capturesOf(folder: TableFolder): Map<string, string> {
  const files = Map.groupBy(recordsOf(folder, 'sources'), (row) => `${row.record_type}:${row.record_id}`);
  return new Map(
    [...files].map(([record, rows]) => [
      record,
      rows
        .map(({ sha256 }) => sha256)
        .sort()
        .join(' '),
    ]),
  );
}
