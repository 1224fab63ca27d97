import { longestCell } from '../../../src/model/spreadsheet.ts';
import { columnsOf, type Table } from '../../../src/model/table.ts';
import type { GivenTable } from '../given-tables.ts';
import { style, textCell, typedCell } from './cell.ts';
import { columnName } from './xml.ts';

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
const frozenHeader =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

export const columnWidths = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

/** Rows looked at to find how wide a column must be. */
const sampled = 200;
const [narrowest, widest] = [8, 60];

/** Width of each column: as wide as its header and its first values need, within reason. */
async function widthsOf({ table, read }: GivenTable): Promise<number[]> {
  const names = columnsOf(table).map(([name]) => name);
  // The header carries the button of the filter.
  const widths = names.map((name) => name.length + 4);
  let seen = 0;
  for await (const row of read()) {
    if (seen++ === sampled) break;
    names.forEach((name, index) => {
      widths[index] = Math.max(widths[index] ?? 0, String(row[name] ?? '').length + 1);
    });
  }
  return widths.map((width) => Math.min(widest, Math.max(narrowest, width)));
}

/** Cells of a table that hold more than a spreadsheet takes, counted while the sheet is written. */
export interface SheetCount {
  cut: number;
}

/** One table as a sheet: frozen header, typed cells, a named table over them. In pieces: no sheet is ever held whole. */
export async function* sheetPieces(given: GivenTable, count: SheetCount): AsyncGenerator<string> {
  const columns = columnsOf(given.table);
  const letters = columns.map((_, index) => columnName(index));
  yield opening + frozenHeader + columnWidths(await widthsOf(given));
  yield `<sheetData><row r="1">${columns.map(([name], index) => textCell(`${letters[index]}1`, name, style.heading)).join('')}</row>`;
  let line = 1;
  for await (const row of given.read()) {
    line++;
    const cells = columns.map(([name, { type }], index) => {
      const value = row[name] ?? null;
      if (typeof value === 'string' && value.length > longestCell) count.cut++;
      return typedCell(`${letters[index]}${line}`, type, value);
    });
    yield `<row r="${line}">${cells.join('')}</row>`;
  }
  const all = rangeOf(given);
  yield `</sheetData><ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
}

/** Place of a table in its sheet. A named table has a row of data at least. Shape: `"A1:F24"`. */
const rangeOf = ({ table, rows }: { table: Table; rows: number }): string =>
  `A1:${columnName(columnsOf(table).length - 1)}${Math.max(rows, 1) + 1}`;

/** The named table of a sheet: filters, stripes, and a name that formulas of the reader can use. */
export function namedTable(given: GivenTable, number: number): string {
  const { table } = given;
  const range = rangeOf(given);
  const columns = columnsOf(table).map(([name], index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** A row of texts and counts. */
export type PlainRow = readonly (string | number)[];

/** A sheet of plain rows. A row of one cell is a title. */
export function* plainSheet(rows: Iterable<PlainRow>, widths: readonly number[]): Generator<string> {
  yield `${opening}${columnWidths(widths)}<sheetData>`;
  let line = 0;
  for (const row of rows) {
    line++;
    const number = row.length === 1 ? style.title : style.text;
    const cells = row.map((value, index) => {
      const place = `${columnName(index)}${line}`;
      if (typeof value === 'number') return typedCell(place, 'integer', value);
      return value === '' ? '' : textCell(place, value, number);
    });
    yield `<row r="${line}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}
