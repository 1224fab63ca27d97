import type { Question, reports } from '../../../src/model/observation.ts';
import type { ogpValueIds } from '../../../src/model/ogp-value.ts';
import type { Place, Report } from '../diagnostics/diagnostic.ts';
import { fold } from '../source/fold.ts';
import type { Fragment } from '../source/span.ts';
import table from './columns.json' with { type: 'json' };

/** A fact of which a row has one. */
export type FieldName =
  | 'id'
  | 'member'
  | 'level'
  | 'plan_number'
  | 'plan_id'
  | 'submission_year'
  | 'end_year'
  | 'duration'
  | 'commitment_number'
  | 'title'
  | 'short_title'
  | 'text'
  | 'start'
  | 'end'
  | 'lead'
  | 'support'
  | 'url';

interface Named {
  /** The name of the column, as OGP’s edition of July 2024 has it. */
  column: string;
  /** Names of the same column in other editions. */
  aliases?: string[];
}

/** What a column is; `columns.json` has one for each, by name. */
export type Column = Named &
  (
    | { as: FieldName }
    | { as: 'judgement'; question: Question; report?: (typeof reports)[number]; scale: string }
    | { as: 'ogp_value'; value: (typeof ogpValueIds)[number] }
    /** Marked where the commitment has the policy area that the column is named for. */
    | { as: 'area' }
    /** Numbers that say the same as another column, by its words; without words, the same text. */
    | { as: 'twin'; of: string; values?: Record<string, string> }
    /** `1` where any of some marks is `1`. */
    | { as: 'any_of'; of: string[] }
    /** Follows from other columns by a formula that is not stated: neither stored nor checked. */
    | { as: 'derived' }
    /** Kept in the text of the source; no table has a place for it. */
    | { as: 'kept' }
  );

export const columns = table.columns as readonly Column[];

/** Names are compared without case, accents and the number of spaces. */
export function tidyName(name: string): string {
  const known = tidied.get(name);
  if (known !== undefined) return known;
  const tidy = fold(name).replace(/\s+/g, ' ').trim();
  if (name.length <= 60 && tidied.size < 5000) tidied.set(name, tidy);
  return tidy;
}
/** A sheet has some hundred names and codes, and each a thousand times. */
const tidied = new Map<string, string>();

const byName = new Map<string, Column>();
for (const column of columns)
  for (const name of [column.column, ...(column.aliases ?? [])]) byName.set(tidyName(name), column);

/** Without these a row is no commitment. */
const required = ['id', 'member', 'title'];

/** The columns of a file: what each is, by its place in a row. */
export interface Header {
  width: number;
  /** `null` for a column that is not in the table. */
  at: readonly (Column | null)[];
  indexOf: ReadonlyMap<string, number>;
  fieldAt: ReadonlyMap<Column['as'], number>;
}

/** Whether some names are those of the columns that a sheet must have. */
export function hasNames(names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => byName.get(tidyName(name))?.as ?? []));
  return required.every((as) => known.has(as as Column['as']));
}

/**
 * Finds the columns of a sheet by their names, in whatever order.
 *
 * Reports `sheet-column-unknown` and `sheet-column-missing`, and returns `null` with `sheet-column-required` or `sheet-column-duplicate`.
 */
export function readHeader(
  names: readonly (Fragment | null)[],
  placeOf: (index: number) => Place,
  report: Report,
): Header | null {
  const indexOf = new Map<string, number>();
  let duplicates = 0;
  const at = names.map((name, i) => {
    const column = name ? (byName.get(tidyName(name.text)) ?? null) : null;
    const key = column?.column ?? tidyName(name?.text ?? '');
    // Columns without a name are none of the table: their cells are not read.
    if (name && indexOf.has(key)) {
      duplicates++;
      report('sheet-column-duplicate', placeOf(i), name?.text ?? '', key);
    }
    indexOf.set(key, i);
    if (!column) report('sheet-column-unknown', placeOf(i), name?.text ?? '(without a name)');
    return column;
  });
  const missing = columns.filter(({ column }) => !indexOf.has(column));
  const lacking = missing.filter((column) => required.includes(column.as));
  for (const { column } of lacking) report('sheet-column-required', placeOf(0), names[0]?.text ?? '', column);
  if (lacking.length > 0 || duplicates > 0) return null;
  for (const { column } of missing) report('sheet-column-missing', placeOf(0), column);
  const fieldAt = new Map(at.flatMap((column, i) => (column ? [[column.as, i] as const] : [])));
  return { width: names.length, at, indexOf, fieldAt };
}
