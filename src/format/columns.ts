import type { ColumnAbout } from '../model/column.ts';
import type { RecordType } from '../model/passage.ts';
import { columnsOf, type Table } from '../model/table.ts';
import { tables } from '../model/tables.ts';
import type { Language } from '../strings/routes.ts';
import { dataLanguage, inDataLanguage } from './data-text.ts';

/** What the model says of each column, by the record and the field. Shape: `"milestone.due_verbatim"` → `{title: {es: "Plazo (como está impreso)", …}, …}`. */
const columns = new Map(
  (Object.values(tables) as unknown as Table[]).flatMap((table) =>
    columnsOf(table).map(([field, about]): [string, ColumnAbout] => [`${table.record}.${field}`, about]),
  ),
);

/**
 * Title of a column, in the language of the page. A date says which of its columns was printed; a reader need not know.
 *
 * Shape: `("milestone", "due_verbatim", "es")` → `"Plazo"`.
 */
export function columnLabel(record: RecordType, field: string, lang: Language): string {
  const title = columns.get(`${record}.${field}`)?.title[dataLanguage(lang)];
  return title === undefined ? field : inDataLanguage(withoutForm(title), lang);
}

const withoutForm = (title: string): string => title.replace(/ \([^)]*\)$/u, '').replace(/, (como|as) .*$/u, '');

/** The closed list that the values of a column belong to. Shape: `("milestone", "continuity")` → `"continuity"`, `("milestone", "title")` → `undefined`. */
export const codelistOf = (record: RecordType, field: string): string | undefined =>
  columns.get(`${record}.${field}`)?.codelist;
