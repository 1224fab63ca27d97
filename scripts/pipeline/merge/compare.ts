import type { PassageRow } from '../../../src/model/passage.ts';
import type { TableName } from '../../../src/model/tables.ts';
import { tables } from '../../../src/model/tables.ts';
import { type Compared, compared, naming } from './compared.ts';
import type { About, Differences, Side } from './differ.ts';
import { cells, type Held, passagesOfField, sameLanguage, tidy } from './held.ts';
import type { Counted, Lone } from './join.ts';
import type { Page } from './page.ts';
import { compareParagraphs } from './paragraphs.ts';

type Record = Pick<About, 'record_type' | 'record_id'>;

/** The same row in several captures, the shown one first. */
export interface Together {
  table: TableName;
  id: string;
  record: Record;
  held: readonly Held[];
}

/** Says in which fields the captures of one row differ. A page that only names a plan leaves out what it need not say. */
export function compareRows({ table, id, record, held }: Together, differences: Differences): void {
  const item = { ...record, item_type: tables[table].record as PassageRow['record_type'], item_id: id };
  const [base] = held;
  if (!base) return;
  for (const column of compared[table] ?? []) {
    const name = column.column;
    const shown = held.find(({ row }) => cells(row)[name] !== null) ?? base;
    for (const other of held) {
      if (other === shown) continue;
      if (column.as === 'paragraphs') compareParagraphs({ ...item, field: name }, shown, other, differences);
      else if (differ(column, shown, other, namedOnly(shown, other, record)))
        differences.add({ ...item, field: name }, sideOf(shown, name, 'row'), sideOf(other, name, 'told'));
    }
  }
}

const isOwn = (page: Page, { record_type, record_id }: Record) =>
  page.source.record_type === record_type && page.source.record_id === record_id;

/** Whether one of the two pages is of another record and only names this one. */
const namedOnly = (a: Held, b: Held, record: Record) => !isOwn(a.page, record) || !isOwn(b.page, record);

function sideOf({ page, row, told }: Held, column: string, which: 'row' | 'told'): Side {
  const proven = which === 'row' ? row : told;
  const value = cells(proven)[column];
  return {
    source: page.source,
    value: value === null ? null : String(value),
    passages: passagesOfField(proven, column),
  };
}

function differ({ column, as }: Compared, shown: Held, other: Held, named: boolean): boolean {
  const [row, told] = [cells(shown.row), cells(other.told)];
  const [a, b] = [row[column], told[column]];
  if (a === null || b === null) return a !== b && !named;
  if (as === 'plain') return a !== b;
  if (as === 'date') {
    const prefix = column.replace('_verbatim', '');
    const [first, second] = [row[`${prefix}_edtf`], told[`${prefix}_edtf`]];
    if (first !== null && second !== null) return named ? apart(row, told, prefix) : first !== second;
  }
  return sameLanguage(shown.page.source, other.page.source) && tidy(a) !== tidy(b);
}

/** Whether two dates cannot be the same: `2023` on one page and `2023-08` on another can. */
const apart = (a: { [column: string]: unknown }, b: { [column: string]: unknown }, prefix: string) =>
  String(a[`${prefix}_latest`]) < String(b[`${prefix}_earliest`]) ||
  String(b[`${prefix}_latest`]) < String(a[`${prefix}_earliest`]);

/** Says what only one of two captures has. */
export function compareLone({ held, against, shown }: Lone, record: Record, differences: Differences): void {
  const proven = shown ? held.row : held.told;
  const row = cells(proven);
  const columns = (naming[proven.table] ?? ['verbatim']).filter((column) => row[column] !== null);
  const side = {
    source: held.page.source,
    value: columns.map((column) => String(row[column])).join('\n'),
    passages: columns.flatMap((column) => passagesOfField(proven, column)),
  };
  const none = { source: against.source, value: null, passages: [] };
  const about = {
    ...record,
    item_type: tables[proven.table].record as PassageRow['record_type'],
    item_id: shown ? String(proven.passages[0]?.record_id) : null,
    field: proven.table === 'observations' ? String(row.question) : (columns.at(-1) ?? 'verbatim'),
  };
  if (side.passages.length > 0) differences.add(about, shown ? side : none, shown ? none : side);
}

/** Says that two captures have so many parts each, where which is which cannot be told across languages. */
export function compareCounts({ shown, other }: Counted, record: Record, differences: Differences): void {
  const side = (held: readonly Held[]): Side => ({
    source: (held[0] as Held).page.source,
    value: String(held.length),
    passages: held.flatMap(({ told }) => passagesOfField(told, 'title').slice(0, 1)),
  });
  const item_type = tables[(shown[0] as Held).told.table].record as PassageRow['record_type'];
  differences.add({ ...record, item_type, item_id: null, field: 'count' }, side(shown), side(other));
}
