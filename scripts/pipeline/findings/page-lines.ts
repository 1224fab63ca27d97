import type { SourceRow } from '../../../src/model/source.ts';
import { changedFirst } from '../source/changed-first.ts';
import { type Edit, inOrder } from '../source/edit.ts';
import { findMarkup } from '../source/markup.ts';
import { findQuoted } from '../source/quoted.ts';
import type { Document, Documents, TextLine } from '../source/seed.ts';
import { plainLine } from './plain-line.ts';
import type { ReadLine } from './read-line.ts';
import { isRecord, type RecordSource } from './subject.ts';

/** The page of a record with its lines that are not navigation, forms or traps; plain, as `plain-line.ts` has it. */
export interface PageLines {
  source: RecordSource;
  lines: readonly ReadLine[];
}

/** The lines of a source that are not navigation, forms or traps. */
export function linesIn(document: Document | undefined): ReadLine[] {
  const lines = document?.lines() ?? [];
  const marks = marksIn(lines);
  return lines.flatMap((line, i) =>
    line.kind === 'field' || line.kind === 'text' ? [plainLine(line, marks.get(i))] : [],
  );
}

/** The marks of Markdown and of quoted lines in each line, by its place; whether a page has them is told from all its lines. */
function marksIn(lines: readonly TextLine[]): Map<number, Edit[]> {
  const text = lines.map((line) => line.text).join('\n');
  const found = changedFirst(text, findQuoted(text), findMarkup);
  const marks = new Map<number, Edit[]>();
  if (found.length === 0) return marks;
  let start = 0;
  let next = 0;
  const sorted = inOrder(found);
  for (const [i, { text }] of lines.entries()) {
    const end = start + text.length;
    const own: Edit[] = [];
    for (let edit = sorted[next]; edit && edit.start <= end; edit = sorted[++next])
      own.push({ ...edit, start: edit.start - start, end: edit.end - start });
    if (own.length > 0) marks.set(i, own);
    start = end + 1;
  }
  return marks;
}

/** Pages of records, each made when it is come to: the lines of all of them at once would be most of what a run holds. */
export function* pagesOf(sources: readonly SourceRow[], documents: Documents): Generator<PageLines> {
  for (const source of sources) if (isRecord(source)) yield { source, lines: linesIn(documents.get(source.source_id)) };
}
