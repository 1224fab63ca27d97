import type { Place } from '../diagnostics/diagnostic.ts';

/** The text of a file as it may be published: one string, cut into lines and quotations when they are asked for. */
export class PublishedText {
  readonly #text: string;
  /** Where each line begins; at the end, where one more would. */
  readonly #starts: Uint32Array;

  /** `text` has `\n` line ends; the one at its end begins no line. */
  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    if (starts.at(-1) !== text.length) starts.push(text.length + 1);
    this.#starts = Uint32Array.from(starts);
  }

  /** How many lines it has. */
  get lines(): number {
    return this.#starts.length - 1;
  }

  /** A line by its number, from 1; empty beyond the last. */
  line(number: number): string {
    const [start = 0, next = 1] = [this.#starts[number - 1], this.#starts[number]];
    return this.#text.slice(start, next - 1);
  }

  /** What stands at a place. Its columns are those of the file where nothing was left out of its lines. */
  cut({ line_start, column_start, line_end, column_end }: Place): string {
    const start = (this.#starts[line_start - 1] ?? 0) + column_start - 1;
    return this.#text.slice(start, (this.#starts[line_end - 1] ?? 0) + column_end - 1);
  }
}
