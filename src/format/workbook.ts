import writeExcelFile from 'write-excel-file/universal';

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

/** More than this a cell of Excel does not hold: it calls the file damaged. Source: Excel specifications and limits. */
export const longestText = 32_767;
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

const fitting = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > longestText
    ? cell.slice(0, longestText - cut.length).replace(/[\ud800-\udbff]$/, '') + cut
    : cell;
