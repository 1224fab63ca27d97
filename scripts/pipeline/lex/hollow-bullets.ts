import type { SourceText } from '../source/source-text.ts';
import type { Fragment } from '../source/span.ts';

/** A hollow bullet of a word processor is a letter in a text: `o Publish the map`. So may be a wrapped line of Spanish: `o Ministerio de Pozos`. */
const hollow = /^o(?=\s+\p{Lu}\p{Ll})/u;
const closesSentence = /[.:;!?]$/;
/** Most lines from one such item to the next: those between are its rest, in small letters. */
const farthest = 3;
const isRest = /^\p{Ll}/u;

/**
 * The lines, by their place, that begin with a hollow bullet: those of a list in which two stand side by side, or the first where a sentence
 * or paragraph begins, because a text can have the word twice; and those where a sentence begins that are indented below an item.
 *
 * Shape: `["o Map the wells", "o Train the keepers"]` → both; `["del ministerio", "o Agencia de Pozos"]` → none.
 */
export function hollowBullets(
  lines: readonly Fragment[],
  isItem: (at: number) => boolean,
  source: SourceText,
): ReadonlySet<number> {
  const like = lines.flatMap(({ text }, at) => (hollow.test(text) ? [at] : []));
  const pairs = like.flatMap((at, i) => {
    const next = like[i + 1];
    return next !== undefined && next - at <= farthest && areRest(at + 1, next) ? [[at, next] as const] : [];
  });
  const proven = new Set(pairs.flatMap(([at, next]) => (isPair(at, next) ? [at, next] : [])));
  for (const at of like) if (isBelowItem(at)) proven.add(at);
  // A list that is proven goes on upwards and downwards.
  for (const [at, next] of pairs) if (proven.has(at)) proven.add(next);
  for (const [at, next] of pairs.toReversed()) if (proven.has(next)) proven.add(at);
  return proven;

  function areRest(from: number, to: number): boolean {
    return lines.slice(from, to).every(({ text }, i) => isRest.test(text) && !isApart(from + i));
  }

  function isPair(at: number, next: number): boolean {
    return next - at === 1 || beginsAnew(at);
  }

  /** Whether a line cannot be the rest of the one above: a blank line or the end of a sentence stands between. */
  function beginsAnew(at: number): boolean {
    const above = lines[at - 1];
    return !above || closesSentence.test(above.text) || isApart(at);
  }

  function isApart(at: number): boolean {
    const [above, line] = [lines[at - 1], lines[at]];
    return above !== undefined && line !== undefined && /\n\s*\n/.test(source.text.slice(above.end, line.start));
  }

  function isBelowItem(at: number): boolean {
    const [above, line] = [lines[at - 1], lines[at]];
    return above && line && isItem(at - 1) ? beginsAnew(at) && indentOf(line, source) > indentOf(above, source) : false;
  }
}

/** How far from the edge a line begins, in characters. */
const indentOf = ({ start }: Fragment, { text }: SourceText): number => start - (text.lastIndexOf('\n', start - 1) + 1);
