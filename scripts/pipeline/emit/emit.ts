import { codelistRows } from '../../../src/model/code-labels.ts';
import type { Dataset, TableName } from '../../../src/model/tables.ts';
import type { Conversion } from '../source/seed.ts';
import { allTables } from './all-tables.ts';
import { contentFiles } from './content.ts';
import { datapackageFile, type WrittenTable } from './datapackage.ts';
import { measured } from './measured.ts';
import type { OutputFile } from './output-file.ts';
import { privacyChecked } from './privacy.ts';
import { checkReferences, type PreparedTables } from './references.ts';
import { prepareRows } from './rows.ts';
import { csvFile, jsonFile } from './tables.ts';

/**
 * Writes everything that is published, as bytes, one file after the other: tables as CSV and JSON, their data package, the
 * records of the site. A long file is made in pieces while it is taken.
 *
 * The same conversion and version always give the same bytes. The closed lists come from the model, not from the seeds.
 * Throws where the data break the model: that is a defect of the pipeline, never of a seed.
 */
export function* emit(conversion: Conversion, version: string): Generator<OutputFile> {
  for (const file of everyFile(conversion, version)) yield privacyChecked(file);
}

function* everyFile({ dataset, documents }: Conversion, version: string): Generator<OutputFile> {
  const prepared = prepare(dataset);
  yield* contentFiles(prepared, documents);
  const written: WrittenTable[] = [];
  for (const table of allTables) {
    const rows = prepared[table.name];
    const csv = measured(csvFile(table, rows));
    yield csv.file;
    const json = measured(jsonFile(table, rows));
    yield json.file;
    written.push({ table, rows: rows.length, csv: csv.facts(), json: json.facts() });
  }
  yield datapackageFile(written, version);
}

function prepare(dataset: Dataset): PreparedTables {
  const rowsOf = (name: TableName) => (name === 'codelists' ? codelistRows() : dataset[name]);
  const prepared = Object.fromEntries(
    allTables.map((table) => [table.name, prepareRows(table, rowsOf(table.name))]),
  ) as unknown as PreparedTables;
  checkReferences(prepared);
  return prepared;
}
