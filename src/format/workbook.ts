import writeExcelFile from 'write-excel-file/universal';
import { fittingCell } from '../model/spreadsheet.ts';

export type Cell = string | number | boolean | Date | null;

export interface Sheet {
  /** At most 31 characters, as Excel has it. */
  name: string;
  /** Below a header, which stays when the rows are scrolled; without one, lines of a text. */
  header?: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  widths?: readonly number[];
}

const cut = ' […]';

/**
 * Writes a workbook. Runs in the browser. Text is text, numbers are numbers and days are days of UTC; nothing is a formula, and no program turns a text into a date. A text that is longer
 * than a cell can be is cut, and ends in `[…]`.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, header, rows, widths = [] }) => ({
      sheet: name,
      data: [...(header ? [header] : []), ...rows].map((row) => row.map(fitting)),
      columns: widths.map((width) => ({ width })),
      dateFormat: 'yyyy-mm-dd',
      ...(header && { stickyRowsCount: 1 }),
    })),
  ).toBlob();
}

const fitting = (cell: Cell): Cell => (typeof cell === 'string' ? fittingCell(cell, cut) : cell);
