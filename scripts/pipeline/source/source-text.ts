import type { Place } from '../diagnostics/diagnostic.ts';
import { findUnclean } from './clean.ts';
import { apply, type Edit, inOrder, outside } from './edit.ts';
import { findEncodedTwice } from './encoding.ts';
import { findEntities } from './entities.ts';
import { findMarkup } from './markup.ts';
import { findPersonalData } from './personal-data.ts';
import { PublishedText } from './published-text.ts';
import { behindMarks, findQuoted } from './quoted.ts';
import type { Fragment, Span } from './span.ts';
import { findTooltips } from './tooltips.ts';
import { findWraps } from './wraps.ts';

/** What is changed in a quotation too: personal data, and characters that would mislead a reader. */
const changedInQuotations: ReadonlySet<Edit['kind']> = new Set(['email', 'phone', 'direction', 'control', 'line-end']);

/** The end of a line as it stands in the file. */
const asFile = (found: string): string => found.replace(/\r\n?/g, '\n');

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
  /** Offset in `text` where the replacement of each edit begins. */
  readonly #cleanStarts: Float64Array;
  readonly #lineStarts: number[];

  /** `raw` is the decoded file without its byte-order mark; `edits` what is changed in it, where it is no plain text. */
  constructor(raw: string, edits: readonly Edit[] = editsOf(raw)) {
    this.#raw = raw;
    this.edits = inOrder(edits);
    this.text = apply(raw, this.edits);
    this.#cleanStarts = new Float64Array(this.edits.length);
    let shift = 0;
    this.edits.forEach((edit, i) => {
      this.#cleanStarts[i] = edit.start + shift;
      shift += edit.replacement.length - (edit.end - edit.start);
    });
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
    return this.fragment(this.#toClean(file.start), this.#toClean(file.end));
  }

  /** Line and column in the file. Shape: `{line_start: 65, column_start: 14, line_end: 65, column_end: 28}`. */
  place(span: Span): Place {
    const start = this.#toRaw(span.start, 'start');
    const end = Math.max(start, this.#toRaw(span.end, 'end'));
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

  /** What stands at a place of the file, to the letter, but for personal data and direction controls. */
  quotation(span: Span): string {
    return this.#published(this.#toRaw(span.start, 'start'), this.#toRaw(span.end, 'end'));
  }

  /** The whole file as it may be published. */
  published(): PublishedText {
    return new PublishedText(this.#published(0, this.#raw.length));
  }

  #published(start: number, end: number): string {
    const inside: Edit[] = [];
    for (let i = this.#firstEditFrom(start); i < this.edits.length; i++) {
      const edit = this.edits[i] as Edit;
      if (edit.start >= end) break;
      if (changedInQuotations.has(edit.kind)) inside.push(edit);
      else if (edit.kind === 'wrap')
        inside.push({ ...edit, replacement: asFile(this.#raw.slice(edit.start, edit.end)) });
    }
    return apply(this.#raw, inside, start, end);
  }

  #firstEditFrom(offset: number): number {
    return lowerBound(this.edits.length, (i) => (this.edits[i] as Edit).start >= offset);
  }

  /** An offset inside of what was changed is taken to its end. */
  #toClean(offset: number): number {
    const i = this.#firstEditFrom(offset) - 1;
    const edit = this.edits[i];
    if (!edit) return offset;
    return (this.#cleanStarts[i] as number) + edit.replacement.length + Math.max(0, offset - edit.end);
  }

  #line(offset: number): number {
    return lowerBound(this.#lineStarts.length, (i) => (this.#lineStarts[i] as number) > offset) - 1;
  }

  /** A start lands behind what was left out before it, an end in front of what was left out after it. */
  #toRaw(offset: number, side: 'start' | 'end'): number {
    const starts = this.#cleanStarts;
    const after = (i: number) => (side === 'start' ? (starts[i] as number) > offset : (starts[i] as number) >= offset);
    const i = lowerBound(starts.length, after) - 1;
    const edit = this.edits[i];
    if (!edit) return offset;
    const cleanEnd = (starts[i] as number) + edit.replacement.length;
    if (offset >= cleanEnd) return edit.end + (offset - cleanEnd);
    return side === 'start' ? edit.start : edit.end;
  }
}

const editsOf = (raw: string): Edit[] => behindMarks(raw, findQuoted(raw), editsIn);

function editsIn(raw: string): Edit[] {
  const personal = findPersonalData(raw);
  const tooltips = findTooltips(raw);
  const signs = outside([...findEntities(raw), ...findMarkup(raw)], tooltips);
  const found = [...findUnclean(raw), ...findEncodedTwice(raw), ...outside(signs, personal)];
  // The end of a line that a program has broken is one before it is that of a line.
  return [...personal, ...tooltips, ...findWraps(raw), ...found];
}

/** The first index for which `holds` is true, when it is false before and true after; `count` if there is none. */
function lowerBound(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
