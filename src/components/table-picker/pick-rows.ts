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

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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

const cell = (value: PickedRow[string] | undefined) => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The picked columns of the picked rows as CSV, in the manner of the published tables: comma, CRLF, missing is empty. */
export const pickCsv = (rows: readonly PickedRow[], pick: Pick): string =>
  [pick.columns.join(','), ...pickRows(rows, pick).map((row) => pick.columns.map((name) => cell(row[name])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
