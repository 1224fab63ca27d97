import type { PrintedLine } from '../print/printed-page.ts';
import type { Facts } from '../records/facts.ts';

/** A page on its way to the disk: its lines, and what a reader can still know of it. */
export interface Draft {
  lines: PrintedLine[];
  facts: Facts;
  /** What is done to the written text, in order: byte-order mark, line ends, odd spaces. */
  encodings: ((text: string) => string)[];
}

/**
 * One way in which captures are damaged.
 *
 * `targets` gives the lines it can happen at, the first for what is done to the whole page; `apply` does it at one of them and says
 * what becomes of the facts: unchanged, absent, blank, or told by a diagnostic.
 */
export interface Damage {
  name: string;
  targets: (draft: Draft) => number[];
  apply: (draft: Draft, at: number, line: PrintedLine) => void;
}

/** The places of the lines that fulfil a condition, where nothing has been damaged yet, nor beside them. */
export const linesWhere = (
  { lines }: Draft,
  fits: (line: PrintedLine, next: PrintedLine | undefined, before: PrintedLine | undefined) => boolean,
): number[] =>
  lines.flatMap((line, i) =>
    !line.damaged && !lines[i - 1]?.damaged && !lines[i + 1]?.damaged && fits(line, lines[i + 1], lines[i - 1])
      ? [i]
      : [],
  );

/** Replaces a line by others; what is put there is not damaged again. */
export function replaceLine({ lines }: Draft, at: number, ...by: PrintedLine[]): void {
  lines.splice(at, 1, ...by.map((line) => ({ ...line, damaged: true })));
  // Its neighbours are kept apart from further damage even where the line is gone.
  for (const beside of by.length === 0 ? [lines[at - 1], lines[at]] : []) if (beside) beside.damaged = true;
}

/**
 * Whether a page of layout A still has a line that only its layout has, once some fields are gone. Without one nobody could tell it
 * from a page of layout B.
 */
export const staysTold = ({ lines, facts }: Draft, gone: readonly (string | undefined)[]): boolean =>
  facts.layout !== 'A' ||
  ['starred', 'potential_impact'].some(
    (field) => !gone.includes(field) && lines.some((line) => line.field === field && line.label !== undefined),
  );
