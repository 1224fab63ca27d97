import type { PassageRow } from '../../../src/model/passage.ts';
import type { SourceLine } from '../../../src/model/records.ts';
import type { LineKind } from '../account/account.ts';
import type { PublishedText } from '../source/published-text.ts';
import type { Document, TextLine } from '../source/seed.ts';
import type { PackedPassages } from './packed-passages.ts';
import type { PublishedPassages } from './published-passages.ts';

export type Reading = SourceLine['readings'][number];

/** What of a page is published. */
export interface Kept {
  published: PublishedPassages;
  /** What a passage leads to, by its id, where its record is not shown as its page gave it. */
  moved: ReadonlyMap<string, Reading>;
}

const kinds: readonly (LineKind | null)[] = [null, 'field', 'text', 'furniture'];
/** The readings of a line that nothing was read from. */
const nothing: SourceLine['readings'] = [];

/** A source as one text, what each line is as one byte, and its passages: all pages are held, and lines are made when asked for. */
export class PageDocument implements Document {
  readonly #text: PublishedText;
  readonly #kinds: Uint8Array;
  readonly #passages: PackedPassages;
  /** What became of its passages; `null` before that is known. */
  readonly #kept: Kept | null;

  constructor(text: PublishedText, kindsOf: Uint8Array, passages: PackedPassages, kept: Kept | null = null) {
    this.#text = text;
    this.#kinds = kindsOf;
    this.#passages = passages;
    this.#kept = kept;
  }

  static of(text: PublishedText, kindOf: ReadonlyMap<number, LineKind>, passages: PackedPassages): PageDocument {
    const bytes = Uint8Array.from({ length: text.lines }, (_, i) => kinds.indexOf(kindOf.get(i + 1) ?? null));
    return new PageDocument(text, bytes, passages);
  }

  /** The same with readings of those passages alone that are published, some of them other ones. */
  withKept(kept: Kept): PageDocument {
    return new PageDocument(this.#text, this.#kinds, this.#passages, kept);
  }

  lines(): TextLine[] {
    return Array.from(this.#kinds, (_, i) => this.#line(i + 1));
  }

  line(number: number): TextLine | null {
    return number >= 1 && number <= this.#kinds.length ? this.#line(number) : null;
  }

  #line(number: number): TextLine {
    return { number, text: this.#text.line(number), kind: kinds[this.#kinds[number - 1] as number] as LineKind | null };
  }

  read(): SourceLine[] {
    const readings = this.#readings();
    return this.lines().map((line) => ({ ...line, readings: readings.get(line.number) ?? nothing }));
  }

  /** As JSON it is all that is published of it. */
  toJSON(): SourceLine[] {
    return this.read();
  }

  /** What was read from each line, in page order. */
  #readings(): Map<number, Reading[]> {
    const passages = this.#passages.list();
    passages.sort(
      (a, b) => a.line_start - b.line_start || a.column_start - b.column_start || a.column_end - b.column_end,
    );
    const readings = new Map<number, Reading[]>();
    for (const passage of passages) {
      const reading = this.#readingOf(passage);
      if (!reading) continue;
      const { line_start, line_end } = passage;
      for (let at = line_start; at <= line_end; at++) {
        const onLine = readings.get(at);
        if (onLine) onLine.push(reading);
        else readings.set(at, [reading]);
      }
    }
    return readings;
  }

  /** `null` where what was read is not published. */
  #readingOf(passage: PassageRow): Reading | null {
    const moved = this.#kept?.moved.get(passage.passage_id);
    if (moved) return this.#kept?.published.hasId(moved.passage_id) ? moved : null;
    if (this.#kept?.published.has(passage) === false) return null;
    const { record_type, record_id, field, passage_id } = passage;
    return { record_type, record_id, field, passage_id };
  }
}
