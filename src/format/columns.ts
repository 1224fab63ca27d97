import type { Bilingual } from '../model/column.ts';
import type { RecordType } from '../model/passage.ts';
import { columnsOf, type Table } from '../model/table.ts';
import { tables } from '../model/tables.ts';
import type { Language } from '../strings/routes.ts';
import { dataLanguage, inDataLanguage } from './data-text.ts';

/** Title of each column, by the record and the field. Shape: `"milestone.due_verbatim"` → `{es: "Plazo (como está impreso)", …}`. */
const titles = new Map(
  (Object.values(tables) as unknown as Table[]).flatMap((table) =>
    columnsOf(table).map(([field, { title }]): [string, Bilingual] => [`${table.record}.${field}`, title]),
  ),
);

/**
 * Title of a column, in the language of the page. A date says which of its columns was printed; a reader need not know.
 *
 * Shape: `("milestone", "due_verbatim", "es")` → `"Plazo"`.
 */
export function columnLabel(record: RecordType, field: string, lang: Language): string {
  const title = titles.get(`${record}.${field}`)?.[dataLanguage(lang)];
  return title === undefined ? field : inDataLanguage(withoutForm(title), lang);
}

const withoutForm = (title: string): string => title.replace(/ \([^)]*\)$/u, '').replace(/, (como|as) .*$/u, '');
