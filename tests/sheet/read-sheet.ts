import { formatDiagnostic } from '../../scripts/pipeline/diagnostics/format.ts';
import { convert } from '../../scripts/pipeline/pipeline.ts';
import type { Conversion, Seed } from '../../scripts/pipeline/source/seed.ts';
import type { PassageRow } from '../../src/model/passage.ts';
import { type Cells, columnNames, seedOf, sheetOf } from './make-sheet.ts';

/** Converts a sheet with these rows, alone or beside captured pages. */
export const convertRows = (rows: readonly Cells[], names = columnNames, pages: readonly Seed[] = []): Conversion =>
  convert([...pages, seedOf(sheetOf(rows, names))]);

/** What was told, without what to do. Shape: `"sheet.csv:2:3-2:4 info …"`. */
export const toldBy = ({ diagnostics }: Conversion): string[] =>
  diagnostics.map((one) => formatDiagnostic(one, '').split('\n')[0] ?? '');

export const idsOf = ({ diagnostics }: Conversion): string[] => diagnostics.map(({ id }) => id);

export const placeOf = ({ line_start, column_start, line_end, column_end }: PassageRow): string =>
  `${line_start}:${column_start}-${line_end}:${column_end}`;
