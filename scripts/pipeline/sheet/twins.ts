import type { SheetReading } from './cell-text.ts';
import { codeOf } from './codes.ts';
import { type Column, columns, tidyName } from './columns.ts';
import { columnsAs, type SheetRow } from './read-sheet.ts';

const twins = columnsAs(columns, 'twin');
const sums = columnsAs(columns, 'any_of');

/**
 * Holds each column that only repeats another against what it repeats. It is not stored: the other column is what is read.
 *
 * Reports `sheet-twin-differs` where the two do not say the same.
 */
export function checkTwins(row: SheetRow, reading: SheetReading): void {
  for (const twin of twins) {
    const expected = expectedTwin(twin, row);
    if (expected !== null && !isRowNumber(twin, row)) compare(twin, expected, row, reading);
  }
  for (const sum of sums) {
    const expected = expectedSum(sum, row);
    if (expected !== null) compare(sum, expected, row, reading);
  }
}

/** Editions since 2024 number their rows in the column that repeated the id: `5140`. */
const isRowNumber = ({ column, of }: Extract<Column, { as: 'twin' }>, row: SheetRow): boolean =>
  columns.some((one) => one.as === 'id' && one.column === of) && /^\d+$/.test(row.cell(column)?.text ?? '');

function compare({ column }: Column, expected: string, row: SheetRow, { source, report }: SheetReading): void {
  const cell = row.cell(column);
  if (cell && tidyName(cell.text) !== tidyName(expected))
    report('sheet-twin-differs', source.place(cell), `${column}: ${cell.text}`, expected);
}

/** What a twin should say; `null` where its column says nothing that it could repeat. */
function expectedTwin({ of, values }: Extract<Column, { as: 'twin' }>, row: SheetRow): string | null {
  const text = row.cell(of)?.text;
  if (text === undefined) return null;
  const listed = values && Object.entries(values).find(([printed]) => tidyName(printed) === tidyName(text))?.[1];
  if (!values || (codeOf(text) && listed === undefined)) return text;
  return listed ?? null;
}

/** `1` where a mark is `1`, `0` where all are `0`, else nothing is expected. */
function expectedSum({ of }: Extract<Column, { as: 'any_of' }>, row: SheetRow): string | null {
  const marks = of.map((column) => row.cell(column)?.text ?? '');
  if (marks.includes('1')) return '1';
  return marks.every((mark) => mark === '0') ? '0' : null;
}
