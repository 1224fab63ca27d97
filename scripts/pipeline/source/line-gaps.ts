/** How many lines in a hundred may have lost or got a blank line on a page that a program has spaced. */
const most = 5;
const fewestLines = 20;

/**
 * How many blank lines stand at least between any two lines, and whether a program has put one behind each line: then as many stand in
 * front of a paragraph as before, and one for each of them and its own; but for a few that a copy has lost.
 */
export function gapsBetween(gaps: readonly number[]): { least: number; doubled: boolean } {
  const odd = gaps.filter((gap) => gap % 2 === 1);
  const others = gaps.length - odd.length;
  const fine = others === 0 || (gaps.length >= fewestLines && others * 100 <= gaps.length * most);
  const lowest = leastOf(odd);
  const doubled = fine && odd.some((gap) => gap > lowest);
  return { least: doubled ? lowest : leastOf(gaps), doubled };
}

const leastOf = (gaps: readonly number[]): number =>
  gaps.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
