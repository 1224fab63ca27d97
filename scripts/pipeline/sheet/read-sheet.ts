import type { Place, Report } from '../diagnostics/diagnostic.ts';
import { findUnclean } from '../source/clean.ts';
import type { Edit } from '../source/edit.ts';
import { findPersonalData } from '../source/personal-data.ts';
import { readSource } from '../source/read-source.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, type Span, slice } from '../source/span.ts';
import { type Column, type FieldName, type Header, hasNames, readHeader } from './columns.ts';
import { longestHead, type RowSpan, type SplitSheet, separatorOf, separators, splitCells } from './split-cells.ts';

/** One row: its cells by the name of their column; an empty cell is `null`. */
export interface SheetRow {
  cell: (column: string) => Fragment | null;
  field: (name: FieldName) => Fragment | null;
  cells: readonly (Fragment | null)[];
  /** Where its first cell stands, or would stand. */
  place: Place;
}

/** A CSV file with the columns of OGP's sheet of commitments. */
export interface Sheet {
  source: SourceText;
  header: Header;
  /** Rows with a cell for each column. */
  rows: readonly SheetRow[];
}

/**
 * Reads the bytes of a sheet into rows of cells that know their place.
 *
 * Reports what is wrong with the file as CSV and with its columns, and returns `null` where it cannot be read at all; a row that is
 * too short, too long or badly quoted is told of and left out. Never throws.
 */
export function readSheet(bytes: Uint8Array, report: Report): Sheet | null {
  let split: SplitSheet = { rows: [], doubled: [], open: null };
  const source = readSource(bytes, report, (raw) => {
    split = splitCells(raw, separatorOf(raw));
    return editsOf(raw, split);
  });
  const [first, ...others] = split.rows;
  if (!source || !first) return null;
  const placeAt = (start: number): Place => source.place(source.fragmentOf({ start, end: start + 1 }));
  if (split.open !== null) {
    report('sheet-quote-open', placeAt(split.open));
    return null;
  }
  const names = first.cells.map((cell) => cellIn(source, cell));
  const below = lineOfHead(source.raw);
  if (below > 1) {
    const shown = names.flatMap((name) => name?.text ?? []).join(', ');
    report('sheet-head-below', placeAt(first.start), shown, String(below));
    return null;
  }
  const header = readHeader(names, (index) => placeAt(first.cells[index]?.start ?? 0), report);
  if (!header) return null;
  const rows = others.flatMap((row) => readRow(row, header, source, placeAt(row.start), report) ?? []);
  return { source, header, rows };
}

/** The line that has the names of the columns, whatever parts its cells; `0` where none of the first has. */
function lineOfHead(raw: string): number {
  const lines = raw.split(/\r\n|\r|\n/, mostAbove + 1);
  const isHead = (line: string) => {
    if (line.length > longestHead) return false;
    const rows = separators.flatMap((separator) => splitCells(line, separator).rows.slice(0, 1));
    return rows.some(({ cells }) => hasNames(cells.map(({ start, end }) => line.slice(start, end))));
  };
  return lines.findIndex(isHead) + 1;
}
/** No more lines are looked at for the names of the columns. */
const mostAbove = 20;

/** Personal data is looked for in each cell by itself: a number in the next cell is no telephone beside an address. */
function editsOf(raw: string, { rows, doubled }: SplitSheet): Edit[] {
  const edits = findUnclean(raw);
  for (const start of doubled) edits.push({ start, end: start + 2, replacement: '"', kind: 'quote' });
  for (const { cells } of rows)
    for (const { start, end } of cells)
      if (end - start > 5)
        for (const edit of findPersonalData(raw.slice(start, end)))
          edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
  return edits;
}

const cellIn = (source: SourceText, span: Span): Fragment | null => slice(source.fragmentOf(span), 0);

function readRow(
  { cells: spans, stray }: RowSpan,
  header: Header,
  source: SourceText,
  place: Place,
  report: Report,
): SheetRow | null {
  if (stray !== null) {
    report('sheet-quote-stray', source.place(source.fragmentOf({ start: stray, end: stray + 1 })));
    return null;
  }
  if (spans.length !== header.width) {
    report('sheet-row-ragged', place, `${spans.length} cells`, `${header.width} cells`);
    return null;
  }
  const cells = spans.map((span) => cellIn(source, span));
  const cell = (column: string) => cells[header.indexOf.get(column) ?? -1] ?? null;
  const field = (name: FieldName) => cells[header.fieldAt.get(name) ?? -1] ?? null;
  return { cell, field, cells, place };
}

/** The columns of a sheet that are of one kind, in the order of the table of columns. */
export const columnsAs = <K extends Column['as']>(
  columns: readonly Column[],
  as: K,
): readonly Extract<Column, { as: K }>[] =>
  columns.filter((column): column is Extract<Column, { as: K }> => column.as === as);
