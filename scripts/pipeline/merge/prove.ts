import type { PassageRow, RecordType } from '../../../src/model/passage.ts';
import { recordId, type Table } from '../../../src/model/table.ts';
import { tables } from '../../../src/model/tables.ts';
import type { DraftRow } from '../normalise/draft.ts';
import type { SourceText } from '../source/source-text.ts';
import type { ProvenRow } from './page.ts';
import { passageId } from './passages.ts';

/**
 * Gives each read value of a row its passages: the place in the file and what stands there.
 *
 * Shape: `[{passage_id: "p-…", record_type: "milestone", record_id: "MO0010-M1", field: "due_verbatim", line_start: 65, …}]`.
 */
function prove({ table, row, read }: DraftRow, sourceId: string, source: SourceText): PassageRow[] {
  const record_type = tables[table].record as RecordType;
  const record_id = recordId(tables[table] as unknown as Table, row);
  return Object.entries(read).flatMap(([field, places]) =>
    places.map((fragment, i) => {
      const { line_start, column_start, line_end, column_end } = source.place(fragment);
      // Column by column: an object put together with `...` takes half as much memory again, and there are hundreds for each page.
      return {
        passage_id: passageId({ record_type, record_id, field, source_id: sourceId, line_start, column_start }),
        record_type,
        record_id,
        field,
        position: i + 1,
        source_id: sourceId,
        line_start,
        column_start,
        line_end,
        column_end,
        quotation: source.quotation(fragment),
      };
    }),
  );
}

/** A row and its passages, without the text it was read from. */
export const proveRow = (draft: DraftRow, sourceId: string, source: SourceText): ProvenRow => ({
  table: draft.table,
  row: draft.row,
  ...(draft.weak ? { weak: true } : {}),
  passages: prove(draft, sourceId, source),
});
