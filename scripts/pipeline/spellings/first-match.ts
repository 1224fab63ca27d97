/** A pattern of more characters is interpreted by the engine instead of compiled; with room for what stands around the alternatives. */
const longest = 14_000;

/** Joins alternatives, in their order, to as few groups as can be compiled each. */
export function groupsOf(alternatives: readonly string[]): string[] {
  const groups: string[] = [];
  for (const one of alternatives) {
    const last = groups.at(-1);
    if (last === undefined || last.length + one.length > longest) groups.push(one);
    else groups[groups.length - 1] = `${last}|${one}`;
  }
  return groups;
}

/** The matches of several patterns as if they were alternatives of one: the leftmost, of two at one place that of the pattern named first. */
export function* firstMatches(patterns: readonly RegExp[], text: string): Generator<RegExpExecArray> {
  const ahead: (RegExpExecArray | null | undefined)[] = patterns.map(() => undefined);
  for (let at = 0; ; ) {
    let first: RegExpExecArray | null = null;
    for (const [i, pattern] of patterns.entries()) {
      const known = ahead[i];
      if (known === undefined || (known !== null && known.index < at)) {
        pattern.lastIndex = at;
        ahead[i] = pattern.exec(text);
      }
      const match = ahead[i];
      if (match && (!first || match.index < first.index)) first = match;
    }
    if (!first) return;
    yield first;
    at = first.index + first[0].length;
  }
}
