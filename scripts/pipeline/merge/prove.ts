import type { PassageRow, RecordType } from '../../../src/model/passage.ts';
import { recordId, type Table } from '../../../src/model/table.ts';
import { tables } from '../../../src/model/tables.ts';
import type { DraftRow } from '../normalise/draft.ts';
import type { PublishedText } from '../source/published-text.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Fragment } from '../source/span.ts';
import { PackedPassages } from './packed-passages.ts';
import type { SharedRows } from './shared-rows.ts';

/** A row with the passages of its read values. The text it was read from is not kept: memory is bounded by the records. */
export interface ProvenRow extends Pick<DraftRow, 'table' | 'row' | 'weak'> {
  passages: readonly PassageRow[];
}

/** The rows of a source, and everything they were read from. The text itself is not kept. */
export interface Proven {
  rows: ProvenRow[];
  text: PublishedText;
  passages: PackedPassages;
}

/**
 * Gives each read value of the rows its passages: the place in the file and what stands there.
 *
 * Shape: `[{passage_id: "p-…", record_type: "milestone", record_id: "MO0010-M1", field: "due_verbatim", line_start: 65, …}]`.
 */
export function prove(drafts: readonly DraftRow[], sourceId: string, source: SourceText, shared: SharedRows): Proven {
  const text = source.published();
  let count = 0;
  for (const { read } of drafts) for (const places of Object.values(read)) count += places.length;
  const passages = new PackedPassages(sourceId, text, count);
  const rows = drafts.map(({ table, row, read, weak }): ProvenRow => {
    passages.begin(tables[table].record as RecordType, recordId(tables[table] as unknown as Table, row));
    const from = passages.count;
    for (const [field, places] of Object.entries(read)) addPlaces(passages, field, places, source);
    return new RowOfSource({ table, row: shared.of({ table, row }), weak: weak === true }, passages, from);
  });
  return { rows, text, passages };
}

/** Each place once: two values of a field may begin at one place, behind words that were left out. */
function addPlaces(passages: PackedPassages, field: string, read: readonly Fragment[], source: SourceText): void {
  const starts = new Set<string>();
  for (const [i, fragment] of read.entries()) {
    const place = source.place(fragment);
    if (read.length > 1) {
      const start = `${place.line_start}:${place.column_start}`;
      if (starts.has(start)) continue;
      starts.add(start);
    }
    passages.add(field, i + 1, place, source.quotation(fragment));
  }
}

/** A row as its source gives it; its passages are listed when they are asked for. */
class RowOfSource implements ProvenRow {
  readonly table: ProvenRow['table'];
  readonly row: ProvenRow['row'];
  readonly weak: boolean;
  readonly #passages: PackedPassages;
  readonly #from: number;
  readonly #end: number;

  constructor(
    { table, row, weak }: Pick<DraftRow, 'table' | 'row'> & { weak: boolean },
    passages: PackedPassages,
    from: number,
  ) {
    this.table = table;
    this.row = row;
    this.weak = weak;
    this.#passages = passages;
    this.#from = from;
    this.#end = passages.count;
  }

  get passages(): PassageRow[] {
    return this.#passages.list(this.#from, this.#end);
  }
}
