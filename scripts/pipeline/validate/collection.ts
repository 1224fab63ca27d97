import { passagesByRecord } from '../../../src/model/passages-by-record.ts';
import { columnsOf, recordId, type Table } from '../../../src/model/table.ts';
import { type Dataset, type TableName, tables } from '../../../src/model/tables.ts';

type AnyRow = Record<string, unknown>;

/**
 * Checks that every value which the model calls read has a passage: only all rows together show it. That keys stand once and that
 * references lead somewhere is proved of the rows that are written (`emit`). A breach is bad code, not bad data: throws with
 * table, key and column.
 */
export function validateCollection(dataset: Dataset): void {
  const passagesOf = passagesByRecord(dataset.passages);
  for (const [name, table] of Object.entries(tables) as unknown as [TableName, Table][]) {
    const columns = columnsOf(table).flatMap(([column, { origin }]) => (origin === 'read' ? [column] : []));
    if (columns.length === 0) continue;
    for (const row of dataset[name] as Iterable<AnyRow>) {
      const id = recordId(table, row);
      const proven = new Set(passagesOf(table.record, id).map(({ field }) => field));
      for (const column of columns)
        if (row[column] !== null && !proven.has(column))
          throw new Error(`${name} ${id}: ${column} was read and has no passage`);
    }
  }
}
