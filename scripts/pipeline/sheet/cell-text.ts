import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, split } from '../source/span.ts';
import { plainStart } from '../spellings/plain-start.ts';

/** What is read with: the text of the sheet, its id, and who is told of what is odd. */
export interface SheetReading {
  source: SourceText;
  sourceId: string;
  report: Report;
}

/** A cell as one line of text, with the places of its lines. */
export interface CellText {
  text: string;
  places: readonly Fragment[];
}

/** The lines of a cell that say something, none with a start that a spreadsheet would run. */
export const linesOf = (cell: Fragment | null): Fragment[] =>
  cell ? linesIn(cell).flatMap((line) => plainStart(line) ?? []) : [];

/** Most cells are a mark of one letter: these are not searched. */
const linesIn = (cell: Fragment): Fragment[] => (cell.text.includes('\n') ? split(cell, /\n/g) : [cell]);

/** A cell on one line: columns of the data hold no line feeds. `null` for an empty cell, and for one of marks alone. */
export function textOf(cell: Fragment | null): CellText | null {
  const places = linesOf(cell);
  return places.length === 0 ? null : { text: places.map(({ text }) => text).join(' '), places };
}
