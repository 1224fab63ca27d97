import { DatabaseSync } from 'node:sqlite';
import type { PassageRow } from '../model/passage.ts';
import { isSheet, sheetPageOf } from '../model/source.ts';
import { wholeFilePath } from './downloads.ts';
import { once } from './once.ts';
import type { SourcePage } from './sources.ts';

/** Asks the database that is published for the passages of a source: it has an index of them, and no other file has them together. */
const ask = once(() => {
  const file = wholeFilePath('sqlite');
  if (file === null) return () => [];
  const database = new DatabaseSync(file, { readOnly: true });
  const question = database.prepare(
    'SELECT * FROM passages WHERE source_id = ? ORDER BY line_start, column_start, passage_id',
  );
  return (sourceId: string) => question.all(sourceId) as unknown as PassageRow[];
});

/** Those of the source that was asked for last, by page: the pages of a sheet follow each other. */
let kept: { id: string; pages: ReadonlyMap<number, PassageRow[]> } | undefined;

/**
 * Every passage that begins on a page of a source, whichever record it belongs to, in the order of the lines. None while there are no downloads:
 * a record has the places in one of its captures, and lists name a commitment many times.
 */
export function passagesOf({ source, number }: SourcePage): readonly PassageRow[] {
  const { source_id: id } = source;
  if (kept?.id !== id) {
    const pageOf = ({ line_start }: PassageRow) => (isSheet(id) ? sheetPageOf(line_start) : 1);
    kept = { id, pages: Map.groupBy(ask()(id), pageOf) };
  }
  return kept.pages.get(number) ?? [];
}
