import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { type LabelId, localParts, spellingsOf } from '../../spellings/labels.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { isHeading } from '../zones.ts';
import type { HeadedLine } from './headings.ts';

/** Parts whose heading is a name, not a question. */
const named = localParts.filter((part) => spellingsOf(part).every((spelling) => !spelling.endsWith('?')));
const functionWord = pattern`^${phrases.function_words}\s`;

/**
 * Finds headings of parts that are joined to the text below by a space, where the page has no line that is the heading alone: of several
 * words and a capital behind them, `Status quo A book lists …`; one word where a sentence surely begins behind it, `Problem The wells …`.
 */
export function joinedHeadings(lines: readonly LabelledLine[]): (line: LabelledLine) => HeadedLine | null {
  const missing = named.filter((part) => !lines.some((line) => isHeading(line, part)));
  const starts = new Map<number, HeadedLine>();
  for (const part of missing) {
    const found = lines.flatMap((line) => headedBy(line, part) ?? []);
    if (found.length === 1 && found[0]) starts.set(found[0].heading.start, found[0]);
  }
  return (line) => starts.get(line.start) ?? null;
}

function headedBy(line: LabelledLine, part: LabelId): HeadedLine | null {
  if (line.item || line.ordinal || !line.blankBefore) return null;
  const folded = fold(line.text.slice(0, 200));
  for (const spelling of spellingsOf(part)) {
    const rest = folded.startsWith(`${spelling} `) ? slice(line, spelling.length) : null;
    if (!rest || !/^[\p{Lu}¿\d]/u.test(rest.text)) continue;
    if (spelling.includes(' ') || functionWord.test(fold(rest.text.slice(0, 40))))
      return { heading: slice(line, 0, spelling.length) as Fragment, rest };
  }
  return null;
}
