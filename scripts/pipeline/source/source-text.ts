import type { Place } from '../diagnostics/diagnostic.ts';
import { changedFirst } from './changed-first.ts';
import { findUnclean } from './clean.ts';
import { apply, type Edit, inOrder, outside } from './edit.ts';
import { findEncodedTwice } from './encoding.ts';
import { findEntities } from './entities.ts';
import { invisible } from './invisible.ts';
import { findMarkup } from './markup.ts';
import { lowerBound, Offsets } from './offsets.ts';
import { findPersonalData } from './personal-data.ts';
import { PublishedText } from './published-text.ts';
import { findQuoted } from './quoted.ts';
import { findSeparators } from './separators.ts';
import type { Fragment, Span } from './span.ts';
import { findTooltips } from './tooltips.ts';
import { findWraps, type LineWords } from './wraps.ts';

/** What is changed in a quotation too: personal data, and characters that would mislead a reader. */
const changedInQuotations: ReadonlySet<Edit['kind']> = new Set(['email', 'phone', 'direction', 'control', 'line-end']);

/** A character that a reader sees. */
const seen = new RegExp(`[^\\s${invisible}]`, 'u');

/** What is left in the place of the end of a line that a program broke is the end that it has in the file. */
const withPlainEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/**
 * A capture as text, with the way back to its file.
 *
 * `text` is what the stages read: NFC, `\n` line ends, plain spaces, nothing invisible, personal data replaced by marks.
 * Offsets into it lead back to line and column of the file through `place`; `quotation` gives what stands there.
 */
export class SourceText {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly #raw: string;
  readonly #offsets: Offsets;
  readonly #lineStarts: number[];

  /** `raw` is the decoded file without its byte-order mark; `edits` what is changed in it, where it is no plain text. */
  constructor(raw: string, edits: readonly Edit[] = editsOf(raw)) {
    this.#raw = raw;
    this.edits = inOrder(edits);
    this.text = apply(raw, this.edits);
    this.#offsets = new Offsets(this.edits);
    this.#lineStarts = [0];
    for (const match of raw.matchAll(/\r\n|\r|\n/g)) this.#lineStarts.push(match.index + match[0].length);
  }

  /** The decoded file as it stands, for proofs that read it anew. */
  get raw(): string {
    return this.#raw;
  }

  /** The whole text as one fragment. */
  get whole(): Fragment {
    return { text: this.text, start: 0, end: this.text.length };
  }

  fragment(start: number, end: number): Fragment {
    return { text: this.text.slice(start, end), start, end };
  }

  /** The stretch of the text that a stretch of the file became. */
  fragmentOf(file: Span): Fragment {
    return this.fragment(this.#offsets.forth(file.start), this.#offsets.forth(file.end));
  }

  /** Line and column in the file. Shape: `{line_start: 65, column_start: 14, line_end: 65, column_end: 28}`. */
  place(span: Span): Place {
    const start = this.#offsets.back(span.start, 'start');
    const end = Math.max(start, this.#offsets.back(span.end, 'end'));
    const from = this.#line(start);
    const to = this.#line(Math.max(start, end - 1));
    return {
      line_start: from + 1,
      column_start: start - (this.#lineStarts[from] ?? 0) + 1,
      line_end: to + 1,
      column_end: end - (this.#lineStarts[to] ?? 0) + 1,
    };
  }

  /** Number of the line of the file that an offset into it is on. */
  lineOf(offset: number): number {
    return this.#line(offset) + 1;
  }

  /** Whether a line of the file holds nothing to be seen. */
  isEmptyLine(number: number): boolean {
    const line = this.#raw.slice(this.#lineStarts[number - 1], this.#lineStarts[number]);
    return !seen.test(line);
  }

  /** What stands at a place of the file, to the letter, but for personal data and direction controls. */
  quotation(span: Span): string {
    return this.#published(this.#offsets.back(span.start, 'start'), this.#offsets.back(span.end, 'end'));
  }

  /** The whole file as it may be published. */
  published(): PublishedText {
    return new PublishedText(this.#published(0, this.#raw.length));
  }

  #published(start: number, end: number): string {
    const inside: Edit[] = [];
    for (let i = this.#offsets.firstFrom(start); i < this.edits.length; i++) {
      const edit = this.edits[i] as Edit;
      if (edit.start >= end) break;
      if (changedInQuotations.has(edit.kind)) inside.push(edit);
    }
    return withPlainEnds(apply(this.#raw, inside, start, end));
  }

  #line(offset: number): number {
    return lowerBound(this.#lineStarts.length, (i) => (this.#lineStarts[i] as number) > offset) - 1;
  }
}

/** What is changed in a capture before it is read. */
export const editsOf = (raw: string, words?: LineWords): Edit[] =>
  changedFirst(raw, findSeparators(raw), (apart) =>
    changedFirst(apart, findQuoted(apart), (text) => changedFirst(text, findWraps(text, words), editsIn)),
  );

function editsIn(text: string): Edit[] {
  const personal = findPersonalData(text);
  const tooltips = findTooltips(text);
  const signs = outside([...findEntities(text), ...findMarkup(text)], tooltips);
  const found = [...findUnclean(text), ...findEncodedTwice(text), ...outside(signs, personal)];
  return [...personal, ...tooltips, ...found];
}
