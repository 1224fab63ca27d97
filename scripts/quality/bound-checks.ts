import type { BoundResult, Breach, TableFill } from '../../src/model/quality.ts';
import type { TableName } from '../../src/model/tables.ts';
import type { Bound, Bounds } from './bounds.ts';
import type { Tally } from './tally.ts';

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** Every hand-written bound of the tables that are there, with what was found. */
export function boundResults(fills: readonly TableFill[], bounds: Bounds): BoundResult[] {
  const rowsOf = (name: TableName) => fills.find(({ table }) => table === name)?.rows ?? 0;
  return fills.flatMap((fill): BoundResult[] => {
    const name = fill.table as TableName;
    const rows = bounds.rows[name];
    const ofRows = rows && {
      table: name,
      column: null,
      found: fill.rows,
      least: rows.least ?? null,
      from: rows.from ?? null,
      to: rows.to ? rows.to.times * rowsOf(rows.to.of) : null,
      applies: true,
    };
    const shares = Object.entries((bounds.filled[name] ?? {}) as Record<string, Bound>).map(([column, bound]) =>
      shareResult(fill, column, bound, bounds.sharesFrom),
    );
    return [...(ofRows ? [ofRows] : []), ...shares];
  });
}

function shareResult(
  { table, rows, part, columns }: TableFill,
  column: string,
  { least, from, to }: Bound,
  enough: number,
): BoundResult {
  const own = columns.find((one) => one.column === column);
  if (!own) throw new Error(`bounds.ts: there is no column ${table}.${column}`);
  const of = part?.rows ?? rows;
  const filled = own.part_filled ?? own.filled;
  return {
    table,
    column,
    found: of === 0 ? 0 : filled / of,
    applies: of >= enough,
    least: least ?? null,
    from: from ?? null,
    to: to ?? null,
  };
}

/** Holds the results against their bounds. */
export function checkBounds(results: readonly BoundResult[], tally: Tally): void {
  for (const { table, column, found, least, from, to, applies } of results) {
    const told = (value: number) => (column === null ? `${value} rows` : `filled in ${percent(value)} of the rows`);
    const wrong = (expected: string): Breach => ({ table, column, row: null, found: told(found), expected });
    if (least !== null)
      tally.see('least', applies && found < least ? wrong(`at least ${told(least)}`) : null, Number(applies));
    if (from !== null)
      tally.see('usual', applies && found < from ? wrong(`usually at least ${told(from)}`) : null, Number(applies));
    if (to !== null)
      tally.see('usual', applies && found > to ? wrong(`usually at most ${told(to)}`) : null, Number(applies));
  }
}
