/** A drawing with the line that stands above it, and its size in px. */
export interface Drawn {
  label: string;
  /** Markup of one `svg` element, complete in itself. */
  markup: string;
  width: number;
  height: number;
}

/** What is written around the drawings. */
export interface Caption {
  title: string;
  source: string;
  credit: string;
  address: string;
}

const edge = 32;
const colours = { paper: '#fcfaf5', ink: '#1f1a15', soft: '#4d4640' };
const families = { reading: 'Charter, Cambria, Georgia, Noto Serif, DejaVu Serif, serif', ui: 'system-ui, sans-serif' };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Leaves out what XML does not allow, and escapes the rest. */
const escapeXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 has no way to write.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Breaks a text into lines of so many letters, at spaces; a longer word keeps its line. */
export function breakLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Puts drawings under one another, with their title above and their source, day, licence and address below: a picture that says by itself what it is.
 *
 * The keys, which tell what a drawing draws with, stand in rows below the drawings. Returns SVG that needs nothing else, in colours of light paper, and its size in px.
 */
export function composePicture(
  drawings: readonly Drawn[],
  caption: Caption,
  keys: readonly Drawn[] = [],
): { svg: string; width: number; height: number } {
  const inner = Math.max(320, ...drawings.map(({ width }) => width));
  const width = Math.ceil(inner + 2 * edge);
  const parts: string[] = [];
  let y = edge;
  const write = (text: string, size: number, weight: number, fill: string, family: string): void => {
    for (const line of breakLines(text, Math.floor(inner / (size * 0.56)))) {
      y += Math.round(size * 1.3);
      parts.push(
        `<text x="${edge}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`,
      );
    }
  };
  write(caption.title, 22, 600, colours.ink, families.reading);
  y += 16;
  for (const { label, markup, height } of drawings) {
    if (label) write(label, 14, 400, colours.ink, families.ui);
    y += 8;
    parts.push(`<g transform="translate(${edge} ${y})">${markup}</g>`);
    y += height + 12;
  }
  let x = edge;
  for (const { label, markup, width: wide } of keys) {
    const room = wide + 6 + Math.ceil(label.length * 12 * 0.56) + 18;
    if (x > edge && x + room > edge + inner) {
      x = edge;
      y += 20;
    }
    parts.push(`<g transform="translate(${x} ${y})">${markup}</g>`);
    parts.push(
      `<text x="${x + wide + 6}" y="${y + 11}" font-family="${families.ui}" font-size="12" fill="${colours.soft}">${escapeXml(label)}</text>`,
    );
    x += room;
  }
  if (keys.length > 0) y += 28;
  for (const line of [caption.source, caption.credit, caption.address]) write(line, 12, 400, colours.soft, families.ui);
  const height = Math.ceil(y + edge);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(caption.title)}</title><desc>${escapeXml([caption.source, caption.credit, caption.address].join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
  return { svg, width, height };
}
