import type { SourceRow } from '../../../src/model/source.ts';
import type { Document, Documents } from '../source/seed.ts';
import { plainLine } from './plain-line.ts';
import type { ReadLine } from './read-line.ts';
import { isRecord, type RecordSource } from './subject.ts';

/** The page of a record with its lines that are not navigation, forms or traps; plain, as `plain-line.ts` has it. */
export interface PageLines {
  source: RecordSource;
  lines: readonly ReadLine[];
}

/** The lines of a source that are not navigation, forms or traps. */
export const linesIn = (document: Document | undefined): ReadLine[] =>
  (document?.lines() ?? []).filter(({ kind }) => kind === 'field' || kind === 'text').map(plainLine);

/** Pages of records, each made when it is come to: the lines of all of them at once would be most of what a run holds. */
export function* pagesOf(sources: readonly SourceRow[], documents: Documents): Generator<PageLines> {
  for (const source of sources) if (isRecord(source)) yield { source, lines: linesIn(documents.get(source.source_id)) };
}
