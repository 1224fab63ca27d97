import { columns } from '../../scripts/pipeline/sheet/columns.ts';

/* Sheets in the form of OGP's, with invented rows. */

/** The names of all columns, in OGP's order. */
export const columnNames: readonly string[] = columns.map(({ column }) => column);

export type Cells = Readonly<Record<string, string>>;

/** What every row of a complete sheet says where a test says nothing else: nothing was reviewed, no area is marked. */
const usual: Cells = Object.fromEntries(
  columns.flatMap((column) => {
    if (column.as === 'area' || column.column === 'Open Parliament Plan') return [[column.column, '0']];
    if (column.as === 'judgement' || column.as === 'ogp_value' || column.as === 'any_of')
      return [[column.column, 'NR']];
    if (column.as === 'twin' && column.values) return [[column.column, 'NR']];
    return [];
  }),
);

/** The cells of a row by the names of their columns: those given, and the usual ones. */
export const invented = (id: string, cells: Cells = {}): Cells => ({
  ...usual,
  'Commitment Unique Identifier': id,
  id,
  'Country/Locality': 'Georgia',
  'Action Plan Number': '4',
  'National Or Local': 'National',
  'Year Of Submission': '2018',
  'Action Plan End Year': '2020',
  'Action Plan ID': 'AP_GEO04',
  'Commitment Title': `Invented commitment ${id}`,
  ...cells,
});

/** How a sheet is written down; what it says is the same. */
export interface SheetForm {
  lineEnd?: string;
  separator?: string;
  /** Every cell stands between quotation marks, not only those that must. */
  allQuoted?: boolean;
  mark?: boolean;
}

/** A sheet as text: a row of names, then the rows. */
export const sheetOf = (
  rows: readonly Cells[],
  names: readonly string[] = columnNames,
  { lineEnd = '\n', separator = ',', allQuoted = false, mark = false }: SheetForm = {},
): string => {
  const quoted = (cell: string) =>
    allQuoted || /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return `${mark ? '\u{FEFF}' : ''}${lines.map((cells) => cells.map(quoted).join(separator) + lineEnd).join('')}`;
};

export const seedOf = (text: string, file = 'sheet.csv') => ({
  file,
  bytes: new TextEncoder().encode(text),
  entry: null,
});
