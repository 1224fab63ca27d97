import type { TableName } from '../../../src/model/tables.ts';
import type { Draft, DraftRow } from './draft.ts';
import { likelierLanguage, textLanguage } from './language.ts';

/**
 * Tells the language of the titles of a page: of its commitment, its milestones and its indicators together. Where these are too short to be told, they are in that of the
 * labels or in the one that all answers are in, whichever is far likelier. `null` where nothing says it.
 *
 * Labels of a page need not be in it: OGP's site puts the words of its frame around texts that nobody translated.
 *
 * Shape: `({rows: [commitment "Libro de los puentes", milestone "Contar los puentes del valle", …]}, "en")` → `"es"`.
 */
export function textsLanguage({ rows }: Pick<Draft, 'rows'>, labels: string): string | null {
  const printed = titles.flatMap((table) => valuesOf(rows, table, 'title')).join('. ');
  const sure = textLanguage(printed);
  if (sure !== null) return sure;
  const [answers, ...others] = new Set(valuesOf(rows, 'sections', 'language'));
  if (answers === undefined || others.length > 0) return null;
  return answers === labels || printed === '' ? answers : likelierLanguage(printed, labels, answers);
}

/** Tables whose titles are the body's; that of a plan is made of the words of the frame. */
const titles: readonly TableName[] = ['commitments', 'milestones', 'indicators'];

const valuesOf = (rows: readonly DraftRow[], table: TableName, column: string): string[] =>
  rows.flatMap(({ table: own, row }) => {
    const value: unknown = own === table ? Reflect.get(row, column) : null;
    return typeof value === 'string' ? [value] : [];
  });
