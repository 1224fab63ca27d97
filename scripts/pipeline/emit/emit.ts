import { codelistRows } from '../../../src/model/code-labels.ts';
import type { TableName } from '../../../src/model/tables.ts';
import type { Conversion } from '../source/seed.ts';
import { allTables } from './all-tables.ts';
import { contentFiles } from './content.ts';
import { datapackageFile } from './datapackage.ts';
import type { OutputFile } from './output-file.ts';
import { checkPrivacy } from './privacy.ts';
import { checkReferences, type PreparedTables } from './references.ts';
import { prepareRows } from './rows.ts';
import { tableFiles } from './tables.ts';

/**
 * Writes everything that is published, as bytes: tables as CSV and JSON, their data package, the records of the site.
 *
 * The same conversion and version always give the same bytes. The closed lists come from the model, not from the seeds.
 * Throws where the data break the model: that is a defect of the pipeline, never of a seed.
 */
export function emit({ dataset, documents }: Conversion, version: string): OutputFile[] {
  const rowsOf = (name: TableName) => (name === 'codelists' ? codelistRows() : dataset[name]);
  const prepared = Object.fromEntries(
    allTables.map((table) => [table.name, prepareRows(table, rowsOf(table.name))]),
  ) as unknown as PreparedTables;
  checkReferences(prepared);
  const written = allTables.map((table) => {
    const rows = prepared[table.name];
    const [csv, json] = tableFiles(table, rows);
    return { table, rows: rows.length, csv, json };
  });
  const files = [
    ...contentFiles(prepared, documents),
    ...written.flatMap(({ csv, json }) => [csv, json]),
    datapackageFile(written, version),
  ];
  checkPrivacy(files);
  return files;
}
