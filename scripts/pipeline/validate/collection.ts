import { passagesByRecord } from '../../../src/model/passages-by-record.ts';
import { columnsOf, recordId, type Table } from '../../../src/model/table.ts';
import { type Dataset, type TableName, tables } from '../../../src/model/tables.ts';

type AnyRow = Record<string, unknown>;

/**
 * Checks what only all rows together can show: keys stand once, references lead somewhere, and every value that the model
 * calls read has a passage. A breach is bad code, not bad data: throws with table, key and column.
 */
export function validateCollection(dataset: Dataset): void {
  const keys = new Map<string, Set<string>>();
  const valuesOf = (reference: string): Set<string> => {
    const known = keys.get(reference);
    if (known) return known;
    const [table = '', column = ''] = reference.split('.');
    const values = new Set((dataset[table as TableName] as AnyRow[]).map((row) => String(row[column])));
    keys.set(reference, values);
    return values;
  };
  const passagesOf = passagesByRecord(dataset.passages);
  for (const [name, table] of Object.entries(tables) as unknown as [TableName, Table][]) {
    const columns = columnsOf(table).filter(([, { reference, origin }]) => reference || origin === 'read');
    const isRead = columns.some(([, { origin }]) => origin === 'read');
    const seen = new Set<string>();
    for (const row of dataset[name] as AnyRow[]) {
      const id = recordId(table, row);
      if (seen.has(id)) throw new Error(`${name}: key ${id} stands twice`);
      // There are hundreds of passages for each page: that no two have one id is proved when they are sorted to be written.
      if (name !== 'passages') seen.add(id);
      const passages = isRead ? passagesOf(table.record, id) : [];
      for (const [column, { reference, origin }] of columns) {
        const value = row[column];
        if (value === null) continue;
        if (reference && !valuesOf(reference).has(String(value)))
          throw new Error(`${name} ${id}: ${column} is ${String(value)}, which is not in ${reference}`);
        if (origin === 'read' && !passages.some(({ field }) => field === column))
          throw new Error(`${name} ${id}: ${column} was read and has no passage`);
      }
    }
  }
}
