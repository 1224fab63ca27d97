import type { Line } from '../lex/lines.ts';
import { beginsPart } from '../source/wraps.ts';
import { isLabel } from '../spellings/labels.ts';

/** Columns at which programs break the lines of a text; a page whose widest line is shorter has short lines. */
const narrowest = 58;
const widest = 110;
/** A line that is closed, or code. */
const isClosed = /(?:[.;!?]["”»)]?|[<>{}=])$/;
/** A row, which has bars or ends in a year or in a word behind one, a remark in brackets or a label; none in front of the year of its date. */
const isWhole = /[|\u2003]|[)\]]$|(?:19|20)\d{2}(?:\s+\S+)?$|^[^.:;]*:$/;

/** A heading of the form: a question, or what ends in a colon. */
const isHeading = /^¿|[?:]$/;
const beginsWithYear = /^\d{4}(?!\d)/;

/**
 * The first line that a program may have broken, where nothing tells it for sure: a value or an item as wide as the page is, right above one that is neither
 * an item nor a label, and whose first word had no room; or any text above a year.
 */
export function perhapsBroken(lines: readonly Line[]): Line | null {
  const width = lines.reduce((so, { text }) => Math.max(so, text.length), 0);
  if (width < narrowest || width > widest) return null;
  return (
    lines.find((line, i) => {
      const next = lines[i + 1];
      if (!next || next.blankBefore || next.item || next.ordinal) return false;
      if (isClosed.test(line.text) || isHeading.test(next.text)) return false;
      const mayGoOn = line.item || isLabel(line.text);
      if ((isWhole.test(line.text) || !mayGoOn) && !beginsWithYear.test(next.text)) return false;
      const word = /^\S+/.exec(next.text)?.[0] ?? '';
      return line.text.length + 1 + word.length > width && !beginsPart(next.text, isLabel);
    }) ?? null
  );
}
