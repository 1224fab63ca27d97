import { fold } from '../source/fold.ts';
import type { TextLine } from '../source/seed.ts';

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
