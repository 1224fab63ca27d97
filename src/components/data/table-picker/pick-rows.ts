import { fileNameOf } from '../../../format/file-name.ts';
import { fold } from '../../../format/fold.ts';

/** A row of a table as its JSON has it. */
export type PickedRow = Readonly<Record<string, string | number | boolean | null>>;

/** What somebody wants of a table: columns in the order of the table, and rows that hold a text. */
export interface Pick {
  columns: readonly string[];
  /** Column that is looked in, or empty for any. */
  within: string;
  /** Text that a row must hold; empty takes all. Capitals and accents make no difference. */
  text: string;
}

/** Rows that hold the text, in their order. */
export function pickRows(rows: readonly PickedRow[], { within, text }: Pick): PickedRow[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [...rows];
  return rows.filter((row) =>
    (within === '' ? Object.values(row) : [row[within]]).some(
      (value) => value !== null && value !== undefined && fold(String(value)).includes(wanted),
    ),
  );
}

/** The picked columns of the picked rows, below their names. */
export const pickCells = (rows: readonly PickedRow[], pick: Pick): PickedRow[string][][] => [
  [...pick.columns],
  ...pickRows(rows, pick).map((row) => pick.columns.map((name) => row[name] ?? null)),
];

/** As many columns as a name can tell one by one. */
const few = 4;

/**
 * Name of the file, which says what was picked: never among the rows.
 *
 * Shape: `"milestones_commitment_id-mo0010_columns-milestone_id+due_edtf.csv"`; of a whole table `"milestones.csv"`.
 */
export function pickName(table: string, { columns, within, text }: Pick, of: number): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  const rows = text.trim() === '' ? [] : [[within || 'q', ...words].join('-')];
  const picked = columns.length === of ? [] : [`columns-${columns.length > few ? columns.length : columns.join('+')}`];
  return `${fileNameOf([table, ...rows, ...picked])}.csv`;
}
