interface Piece {
  text: string;
  found: boolean;
}

/**
 * An excerpt without the id and the title it begins with: a result says both above it.
 *
 * Shape: `([{text: "GE0086.", found: true}, {text: " Guía Georgia se …", found: false}], {id: "GE0086", title: "Guía"})` →
 * `[{text: "Georgia se …", found: false}]`. As it is where it begins otherwise, or where nothing would be left.
 */
export function withoutName(
  pieces: readonly Piece[],
  { id, title }: { id?: string; title?: string } & Record<string, string | undefined>,
): readonly Piece[] {
  const whole = pieces.map(({ text }) => text).join('');
  let start = 0;
  for (const name of [id, title]) {
    if (name && whole.startsWith(name, start))
      start += name.length + (/^[.\s]*/.exec(whole.slice(start + name.length))?.[0].length ?? 0);
  }
  if (start === whole.length) return pieces;
  return pieces.flatMap(({ text, found }) => {
    const cut = Math.min(start, text.length);
    start -= cut;
    return cut === text.length ? [] : [{ text: text.slice(cut), found }];
  });
}
