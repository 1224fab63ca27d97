import { findUnclean } from '../source/clean.ts';
import type { Edit } from '../source/edit.ts';
import { findEncodedTwice } from '../source/encoding.ts';
import { findEntities } from '../source/entities.ts';
import type { TextLine } from '../source/seed.ts';
import { SourceText } from '../source/source-text.ts';
import { ReadLine } from './read-line.ts';

/** Characters that stages do not read as they stand: odd spaces, invisible ones, accents apart from their letters, names of characters, letters encoded twice. */
const unclean =
  /&[#A-Za-z]|[\u00c2-\u00c5\u00e2][^\0-\u007f]|[\t\u0080-\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]|\p{M}/u;

const editsOf = (text: string): Edit[] => [...findUnclean(text), ...findEncodedTwice(text), ...findEntities(text)];

/** Lines as they stand in their file, by the lines made of them here. */
const files = new WeakMap<TextLine, { line: TextLine; source: SourceText }>();

/**
 * A line as the stages read it: plain spaces, nothing invisible, letters with their accents. Rules look for words in it, so that a
 * word is found, and is no other word, however its letters are written. `marks` are those of Markdown that the line has. `inFile` leads back.
 */
export function plainLine(line: TextLine, marks: readonly Edit[] = []): ReadLine {
  if (marks.length === 0 && !unclean.test(line.text)) return new ReadLine(line);
  const source = new SourceText(line.text, [...editsOf(line.text), ...marks]);
  const plain = new ReadLine({ ...line, text: source.text });
  files.set(plain, { line, source });
  return plain;
}

/** A text as the stages read it. Shape: `"gui\u0301a\u00a0abierta"` → `"guía abierta"`. */
export const plainText = (text: string): string =>
  unclean.test(text) ? new SourceText(text, editsOf(text)).text : text;

/** Words of a source in the plain line they stand in, from its offset `start`. */
export interface PlainWords {
  line: ReadLine;
  start: number;
  text: string;
}

/** Leads from columns of a line, as it stands in its file, to the plain line. */
export function plainWords(line: TextLine, columnStart: number, columnEnd: number): PlainWords {
  const plain = plainLine(line);
  const span = { start: columnStart - 1, end: columnEnd - 1 };
  const { start, end } = files.get(plain)?.source.fragmentOf(span) ?? span;
  return { line: plain, start, text: plain.text.slice(start, end) };
}

/** The same words in the line as it stands in its file. */
export function inFile(line: TextLine, start: number, end: number): { line: TextLine; start: number; end: number } {
  const known = files.get(line);
  if (!known) return { line, start, end };
  const { column_start, column_end } = known.source.place({ start, end });
  return { line: known.line, start: column_start - 1, end: column_end - 1 };
}
