/**
 * Breaks a text into at most `lines` lines of at most `length` characters; what does not fit ends in an ellipsis.
 *
 * Shape: `wrapText("Soporte técnico a los nuevos organismos", 20, 2)` → `["Soporte técnico a", "los nuevos…"]`.
 * A drawing cannot measure type at build time: lengths are counted in characters and kept short of the room there is.
 */
export function wrapText(text: string, length: number, lines: number): string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const out: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= length || !line) {
      line = longer;
      continue;
    }
    out.push(line);
    line = word;
    if (out.length === lines) break;
  }
  if (out.length < lines) out.push(line);
  else if (line) out[lines - 1] = `${out[lines - 1]}…`;
  return out.map((kept) => cut(kept, length));
}

function cut(line: string, length: number): string {
  const letters = [...line];
  if (letters.length <= length) return line;
  const kept = letters.slice(0, length - 1).join('');
  const space = kept.lastIndexOf(' ');
  const end = space > length / 2 ? kept.slice(0, space) : kept;
  return `${end.replace(/[\s,;:.…]+$/u, '')}…`;
}
