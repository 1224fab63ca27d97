import type { Rows } from '../../../src/model/rows.ts';

/** JSON with two spaces and a final line feed. The keys stand as the value has them: callers build it in schema order. */
export const stableJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Rows in one piece of a long file: a text is written sooner where none of its letters is beyond Latin-1, which few long ones are. */
const rowsPerPiece = 500;

/** Long lists in parts, none longer than a string can hold as text. */
export function* inParts<T>(rows: Rows<T>): Generator<readonly T[]> {
  let part: T[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < rowsPerPiece) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** JSON array with one element per line, so that a changed row is a changed line. Shape: `"[\n{…},\n{…}\n]\n"`, in pieces. */
export function* jsonLines(rows: Rows<unknown>): Generator<string> {
  let before = '[\n';
  for (const part of inParts(rows)) {
    yield before + part.map((row) => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield rows.length === 0 ? '[]\n' : '\n]\n';
}
