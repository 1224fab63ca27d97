import { join } from 'node:path';
import type { About } from '../about.ts';
import type { GivenTable } from '../given-tables.ts';
import type { WrittenFile } from '../published-file.ts';
import { encoded, writeZip, type ZipEntry } from '../zip.ts';
import { workbookParts } from './parts.ts';
import { readMeRows } from './read-me.ts';
import { namedTable, plainSheet, sheetPieces } from './sheet.ts';

/** Rows of data a sheet can hold below its header. Source: Excel specifications and limits. */
const rowsPerSheet = 1_048_575;
const readMeWidths = [26, 30, 60, 60, 32, 24, 20];

/**
 * All tables as one workbook: the sheet `leeme`, then one typed sheet per table. A table of more rows than a sheet is left out, and
 * `leeme` says where it is. No formula, no macro, no hidden part; every sheet is written as it is read.
 */
export async function writeWorkbook(
  tables: readonly GivenTable[],
  about: About,
  to: string,
  limit = rowsPerSheet,
): Promise<WrittenFile> {
  const placed = tables.map((given) => ({ given, inSheet: given.rows <= limit, cut: 0 }));
  const sheets = placed.filter(({ inSheet }) => inSheet);
  const parts = workbookParts(['leeme', ...sheets.map(({ given }) => given.table.name)], about.title);
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [path, text] of parts) yield { path, pieces: encoded([text]) };
    for (const [index, one] of sheets.entries()) {
      const number = index + 2;
      yield { path: `xl/tables/table${number}.xml`, pieces: encoded([namedTable(one.given, number)]) };
      yield { path: `xl/worksheets/sheet${number}.xml`, pieces: encoded(sheetPieces(one.given, one)) };
    }
    // Last, for it tells how many cells of the others were cut.
    yield { path: 'xl/worksheets/sheet1.xml', pieces: encoded(plainSheet(readMeRows(about, placed), readMeWidths)) };
  }
  const path = `${about.name}.xlsx`;
  await writeZip(join(to, path), entries());
  const title = { es: 'Todas las tablas, en un libro de Excel', en: 'All tables, as one Excel workbook' };
  const rows = sheets.reduce((sum, { given }) => sum + given.rows, 0);
  return { path, format: 'xlsx', title, rows };
}
