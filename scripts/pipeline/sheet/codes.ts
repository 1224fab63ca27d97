import type { State } from '../../../src/model/observation.ts';
import type { CellText, SheetReading } from './cell-text.ts';
import table from './columns.json' with { type: 'json' };
import { tidyName } from './columns.ts';

/** What a cell with a judgement says. */
export interface Coded {
  state: State;
  value: string | null;
}

const tidied = <V>(codes: Readonly<Record<string, V>>) =>
  new Map(Object.entries(codes).map(([printed, code]) => [tidyName(printed), code]));

const scales = new Map(Object.entries(table.scales).map(([name, codes]) => [name, tidied<string>(codes)]));
const codes = tidied(table.codes as Record<string, { state: State; value?: string }>);
const levels = tidied<string>(table.levels);

/** Whether a cell holds one of the codes that stand where there is no value: `ND`, `NR`, `NA`. */
export const codeOf = (text: string): Coded | null => {
  const code = codes.get(tidyName(text));
  return code ? { state: code.state, value: code.value ?? null } : null;
};

export const levelOf = (text: string): 'national' | 'local' | null =>
  (levels.get(tidyName(text)) as 'national' | 'local' | undefined) ?? null;

/**
 * Reads a judgement by its scale. `ND` (no data), `NR` (not reviewed) and an empty cell are states, `NA` is a value of its own;
 * none of them is "no".
 *
 * Reports `sheet-value-unknown`: the cell is then published as printed, without a code.
 */
export function readCode(scale: string, cell: CellText | null, { source, report }: SheetReading): Coded {
  if (!cell) return { state: 'blank', value: null };
  const known = codeOf(cell.text);
  if (known) return known;
  const spellings = scales.get(scale);
  const value = spellings?.get(tidyName(cell.text)) ?? null;
  const [first] = cell.places;
  if (value === null && first)
    report(
      'sheet-value-unknown',
      source.place(first),
      cell.text,
      `one of ${[...(spellings?.keys() ?? [])].join(', ')}`,
    );
  return { state: 'value', value };
}

/** Reads a mark: `true` for `1`, `false` for `0`, `null` for an empty cell and for a code. Reports `sheet-value-unknown`. */
export function readMark(cell: CellText | null, reading: SheetReading): boolean | null {
  const { state, value } = readCode('yes_no', cell, reading);
  return state !== 'value' || (value !== 'yes' && value !== 'no') ? null : value === 'yes';
}
