import type { ChangeCause } from '../../src/model/change.ts';
import { columnsOf, type Table } from '../../src/model/table.ts';
import { allTables } from '../pipeline/emit/all-tables.ts';
import { type NamedRow, namedRow, resourceNamed, type TableFolder } from './descriptor.ts';
import { rowsOfFolder } from './keyed-rows.ts';

const modelOf = new Map<string, Table>(allTables.map((table) => [table.name, table]));

/** Rows of a table as objects of text. */
export function* recordsOf(given: TableFolder, table: string): Generator<NamedRow> {
  const resource = resourceNamed(given, table);
  if (!resource) return;
  for (const { cells } of rowsOfFolder(given.folder, resource)) yield namedRow(resource, cells);
}

/** The SHA-256 of each source. */
export const hashesOf = (given: TableFolder): Map<string, string> =>
  new Map([...recordsOf(given, 'sources')].map((source) => [source.source_id ?? '', source.sha256 ?? '']));

/** The findings asked for that quote each passage. Shape: `"p-1c4f"` → `["finding:zero.MO0010.1a2b"]`. */
function findingsByPassage(given: TableFolder, wanted: ReadonlySet<string>): Map<string, string[]> {
  const findings = new Map<string, string[]>();
  for (const { finding_id, passage_id = '' } of recordsOf(given, 'finding_passages')) {
    const finding = `finding:${finding_id}`;
    if (wanted.has(finding)) findings.set(passage_id, [...(findings.get(passage_id) ?? []), finding]);
  }
  return findings;
}

/** The files that fields of rows were read from, for the rows asked for. Keys: `"commitment:MO0010"`, `"commitment:MO0010:title"`. */
function filesRead(given: TableFolder, wanted: ReadonlySet<string>, hashes: ReadonlyMap<string, string>) {
  const files = new Map<string, Set<string>>();
  const add = (key: string, hash: string) => {
    const known = files.get(key);
    if (known) known.add(hash);
    else files.set(key, new Set([hash]));
  };
  const findings = findingsByPassage(given, wanted);
  for (const { passage_id, record_type, record_id, field, source_id } of recordsOf(given, 'passages')) {
    const record = `${record_type}:${record_id}`;
    const hash = hashes.get(source_id ?? '');
    if (hash === undefined) continue;
    for (const finding of findings.get(passage_id ?? '') ?? []) add(finding, hash);
    if (!wanted.has(record)) continue;
    add(record, hash);
    add(`${record}:${field}`, hash);
  }
  return files;
}

/** As passages name a row. Shape: `("commitments", "MO0010")` → `"commitment:MO0010"`. */
export const recordKey = (table: string, id: string) => `${modelOf.get(table)?.record ?? table}:${id}`;

/** The finding of a row of `finding_passages` is what was read. Shape: `"zero.MO0010.1a2b:1"` → `"finding:zero.MO0010.1a2b"`. */
export const evidenceKey = (table: string, id: string): string =>
  table === 'finding_passages' ? recordKey('findings', id.slice(0, id.lastIndexOf(':'))) : recordKey(table, id);

/** Whether a column, or every column of a table but its key, is written by hand: then no source can have changed it. */
function isByHand(table: string, field: string | null): boolean {
  const columns = columnsOf(modelOf.get(table) ?? noTable);
  const asked = columns.filter(([name, { origin }]) => (field === null ? origin !== 'key' : name === field));
  return asked.length > 0 && asked.every(([, { origin }]) => origin === 'register');
}
const noTable = { row: { shape: {} } } as unknown as Table;

/** Tables that no source speaks in: their rows come and go by our hand alone. */
const ours: ReadonlySet<string> = new Set(['codelists', 'finding_rules', 'ogp_values', 'finding_answers']);

/** Tells of a change of a row whether the source changed or our reading. Holds the evidence of the rows asked for only. */
export class Evidence {
  readonly #hashes: [Map<string, string>, Map<string, string>];
  readonly #files: [Map<string, Set<string>>, Map<string, Set<string>>];
  readonly #inBoth: ReadonlySet<string>;

  constructor(before: TableFolder, after: TableFolder, wanted: ReadonlySet<string>) {
    this.#hashes = [hashesOf(before), hashesOf(after)];
    this.#files = [filesRead(before, wanted, this.#hashes[0]), filesRead(after, wanted, this.#hashes[1])];
    const now = new Set(this.#hashes[1].values());
    this.#inBoth = new Set([...this.#hashes[0].values()].filter((hash) => now.has(hash)));
  }

  /**
   * Shape: `("milestones", "MO0010-M1", "due_verbatim", [null, null])` → `"reading"`. `sources` are the ids that the row itself
   * gives in `source_id`, before and after; `recaptured`, whether a capture of the record it belongs to came or went.
   *
   * The files are those of the passages of the field; without any, those of the row, or that a finding quotes; without any, the
   * source that the row names. Where they are the same before and now, they settle it; else a capture that came or went may have
   * changed what is read from none of its own lines: what is shown, and what the newest page has no longer.
   */
  causeOf(
    table: string,
    id: string,
    field: string | null,
    sources: readonly [before: string | null, after: string | null],
    recaptured: boolean,
  ): ChangeCause {
    const record = evidenceKey(table, id);
    const settled = this.#files.every((side) => side.has(`${record}:${field}`));
    const named = sources.flatMap((source, side) => (source && this.#hashes[side as 0 | 1].get(source)) || []);
    const files = [this.#read(`${record}:${field}`), this.#read(record), named].find((found) => found.length > 0);
    if (files) {
      const kept = files.every((file) => this.#inBoth.has(file));
      return kept && (settled || !recaptured) ? 'reading' : 'source';
    }
    return ours.has(table) || (field !== null && isByHand(table, field)) ? 'reading' : 'not_determinable';
  }

  #read(key: string): string[] {
    return this.#files.flatMap((side) => [...(side.get(key) ?? [])]);
  }
}
