import type { Cell, Sheet } from '../../../format/workbook.ts';
import { firstSafeDay } from '../../../model/spreadsheet.ts';

type Row = Readonly<Record<string, unknown>>;

/** Columns of days: EDTF stays text, as it may be less or more than a day. */
const dayColumn = /_(?:earliest|latest)$/;

/**
 * The sheets of a record as its JSON has it: one row of its own values, then a sheet for each of its lists, with the columns of their tables. What stands in lists within a list has a sheet
 * of its own, whose first column is the key of the row it belongs to.
 *
 * Shape: `{commitment_id: "MO0010", title: "…", milestones: [{milestone_id: "MO0010-M1", …}]}` → sheets `commitment` and `milestones`.
 */
export function recordSheets(record: Row): Sheet[] {
  const [key = ''] = Object.keys(record);
  return [
    ...sheetOf(key.replace(/_id$/, ''), [record]),
    ...listsOf([record]).flatMap(([name, rows]) => list(name, rows)),
  ];
}

function list(name: string, rows: readonly Row[]): Sheet[] {
  const within = listsOf(rows, Object.keys(rows[0] ?? {})[0]);
  return [...sheetOf(name, rows), ...within.flatMap(([below, found]) => list(`${name}_${below}`, found))];
}

function sheetOf(name: string, rows: readonly Row[]): Sheet[] {
  const told = rows.map((row) => new Map(valuesOf(row)));
  const header = [...new Set(told.flatMap((row) => [...row.keys()]))];
  if (header.length === 0) return [];
  const cells = told.map((row) => header.map((column) => row.get(column) ?? null));
  return [
    {
      name,
      header,
      rows: cells,
      widths: header.map((column, at) => widthOf([column, ...cells.map((row) => row[at] ?? null)])),
    },
  ];
}

/** Narrowest and widest column, in characters. */
const [narrowest, widest] = [9, 60];
const dayWidth = 11;

/** As wide as the longest cell, within bounds: a column is read without drawing it wider. */
function widthOf(cells: readonly Cell[]): number {
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, cell instanceof Date ? dayWidth : String(cell ?? '').length),
    0,
  );
  return Math.min(Math.max(longest + 1, narrowest), widest);
}

/** The values of a row; those of an object in it stand under both names. */
const valuesOf = (row: Row): [string, Cell][] =>
  Object.entries(row).flatMap(([name, value]): [string, Cell][] => {
    if (Array.isArray(value)) return [];
    if (value !== null && typeof value === 'object')
      return valuesOf(value as Row).map(([below, cell]) => [`${name}_${below}`, cell]);
    return [[name, cellOf(name, value)]];
  });

const cellOf = (name: string, value: unknown): Cell =>
  dayColumn.test(name) && typeof value === 'string' && value >= firstSafeDay
    ? new Date(`${value}T00:00:00Z`)
    : (value as Cell);

/** Lists that rows hold, by name, with the key of each row before what stands in its list. */
function listsOf(rows: readonly Row[], key?: string): [name: string, rows: Row[]][] {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (!Array.isArray(value)) continue;
      const of = key === undefined ? {} : { [key]: row[key] };
      const found = value.map((one) => ({ ...of, ...(isRow(one) ? one : { [name.replace(/s$/, '')]: one }) }));
      lists.set(name, [...(lists.get(name) ?? []), ...found]);
    }
  }
  return [...lists].filter(([, found]) => found.length > 0);
}

const isRow = (value: unknown): value is Row => value !== null && typeof value === 'object';
