import type { SourceRow } from '../../../src/model/source.ts';
import { fold } from '../source/fold.ts';
import type { Document, TextLine } from '../source/seed.ts';
import { isRecord, type RecordSource } from './subject.ts';

/** A line as rules look at it. */
export class ReadLine implements TextLine {
  readonly number: number;
  readonly text: string;
  readonly kind: TextLine['kind'];
  #folded: string | null = null;

  constructor({ number, text, kind }: TextLine) {
    this.number = number;
    this.text = text;
    this.kind = kind;
  }

  /** The line without case and accents, as long as the line (`source/fold.ts`); made once, however many rules look. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
}

/** The page of a record with its lines that are not navigation, forms or traps. */
export interface PageLines {
  source: RecordSource;
  lines: readonly ReadLine[];
}

/** The lines of a source that are not navigation, forms or traps. */
export const linesIn = (document: Document | undefined): ReadLine[] =>
  (document?.lines() ?? []).filter(({ kind }) => kind === 'field' || kind === 'text').map((line) => new ReadLine(line));

/** Pages of records, each made when it is come to: the lines of all of them at once would be most of what a run holds. */
export function* pagesOf(
  sources: readonly SourceRow[],
  documents: ReadonlyMap<string, Document>,
): Generator<PageLines> {
  for (const source of sources) if (isRecord(source)) yield { source, lines: linesIn(documents.get(source.source_id)) };
}
