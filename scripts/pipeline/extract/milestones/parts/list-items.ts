import type { LabelledLine } from '../../../recognise/recognise.ts';
import { type Fragment, strip } from '../../../source/span.ts';

/** `a) Count the camels`, `(1) Count the camels` */
const lettered = /^(?:\(?[a-z]\)|\((?:\d{1,2}|[ivx]{1,5})\)|[①-⑳])\s+(?=\S)/u;
/** `6.1 Count the camels` */
const dotted = /^\d{1,2}\.\d{1,2}\.?\s+(?=\p{Lu})/u;
const quoted = /^[“"«].*[”"»][.;,]?$/u;

/** Whether a line begins with a number of two parts: `4.5. Open the portal`. */
export const isDotted = ({ text }: Fragment): boolean => dotted.test(text);

/** The text of a line that begins with the mark, number or letter of a list, or stands in quotation marks. */
export function itemOf(line: LabelledLine): Fragment | null {
  if (line.item || line.ordinal) return line.body;
  if (lettered.test(line.text)) return strip(line, lettered);
  if (isDotted(line)) return line;
  return quoted.test(line.text) ? strip(line, /^[“"«]/u, /[”"»][.;,]?$/u) : null;
}
