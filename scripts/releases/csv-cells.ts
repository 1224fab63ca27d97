import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import Papa from 'papaparse';

export type Cells = readonly string[];

const pieceBytes = 1 << 20;
const rowEnd = '\r\n';

/**
 * Reads a CSV of ours row by row, the header first, holding a piece of it at a time.
 *
 * Rows end in CRLF, which stands in no cell: a row is whole where the quotation marks before its end are even.
 */
export function* readCells(file: string): Generator<Cells> {
  const handle = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(pieceBytes);
    let kept = '';
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes)) {
      kept += decoder.write(bytes.subarray(0, length));
      const end = endOfWholeRows(kept);
      if (end === 0) continue;
      yield* rowsIn(kept.slice(0, end));
      kept = kept.slice(end);
    }
    if (kept !== '') yield* rowsIn(kept);
  } finally {
    closeSync(handle);
  }
}

/** Where the last row that is there as a whole ends; 0 where none is. */
function endOfWholeRows(text: string): number {
  let end = 0;
  let inQuotes = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') inQuotes = !inQuotes;
    else if (unit === '\n' && !inQuotes && text[at - 1] === '\r') end = at + 1;
  }
  return end;
}

function rowsIn(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: rowEnd, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`not CSV as this project writes it: ${error.message}`);
  return data;
}

/** Writes rows as CSV with the dialect of the tables, piece by piece. Says how many there were, without the header. */
export function writeCells(file: string, header: Cells, rows: Iterable<Cells>): number {
  const handle = openSync(file, 'w');
  let count = 0;
  try {
    let kept: Cells[] = [header];
    for (const row of rows) {
      kept.push(row);
      count++;
      if (kept.length < 2000) continue;
      writeSync(handle, textOf(kept));
      kept = [];
    }
    if (kept.length > 0) writeSync(handle, textOf(kept));
  } finally {
    closeSync(handle);
  }
  return count;
}

const textOf = (rows: readonly Cells[]) => `${Papa.unparse(rows as string[][], { newline: rowEnd })}${rowEnd}`;
