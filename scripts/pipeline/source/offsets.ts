import type { Edit } from './edit.ts';

/** Leads offsets of a text that was changed back to the text that it was, and forth. The edits are in order, none over another. */
export class Offsets {
  readonly edits: readonly Edit[];
  /** Offset in the changed text where the replacement of each edit begins. */
  readonly #starts: Float64Array;

  constructor(edits: readonly Edit[]) {
    this.edits = edits;
    this.#starts = new Float64Array(edits.length);
    let shift = 0;
    edits.forEach((edit, i) => {
      this.#starts[i] = edit.start + shift;
      shift += edit.replacement.length - (edit.end - edit.start);
    });
  }

  /** The index of the first edit that begins at an offset of the text before, or behind it. */
  firstFrom(offset: number): number {
    return lowerBound(this.edits.length, (i) => (this.edits[i] as Edit).start >= offset);
  }

  /** An offset inside of what was changed is taken to its end. */
  forth(offset: number): number {
    const i = this.firstFrom(offset) - 1;
    const edit = this.edits[i];
    if (!edit) return offset;
    return (this.#starts[i] as number) + edit.replacement.length + Math.max(0, offset - edit.end);
  }

  /** A start lands behind what was left out before it, an end in front of what was left out after it. */
  back(offset: number, side: 'start' | 'end'): number {
    const starts = this.#starts;
    const after = (i: number) => (side === 'start' ? (starts[i] as number) > offset : (starts[i] as number) >= offset);
    const i = lowerBound(starts.length, after) - 1;
    const edit = this.edits[i];
    if (!edit) return offset;
    const end = (starts[i] as number) + edit.replacement.length;
    if (offset >= end) return edit.end + (offset - end);
    return side === 'start' ? edit.start : edit.end;
  }
}

/** The first index for which `holds` is true, when it is false before and true after; `count` if there is none. */
export function lowerBound(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
