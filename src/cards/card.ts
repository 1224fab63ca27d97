import { wrapText } from '../charts/milestone-timeline/wrap-text.ts';

/** What a card says of a record, in the order it is read. */
export interface Card {
  /** Who publishes it. */
  site: string;
  /** Shape: `"Marruecos · Plan de acción de Marruecos 2018-2020"`. */
  about: string;
  title: string;
  /** Shape: `["8 hitos", "verificable: sí"]`. What is not known is said to be so. */
  facts: readonly string[];
  /** Shape: `"MO0010"`. */
  id: string;
}

export const cardSize = { width: 1200, height: 630 };

/** The light paper of the pages. */
const colours = { paper: '#fbf8f1', ink: '#231d17', soft: '#57504a', rule: '#8f3b1f' };
const fonts = {
  reading: 'font-family="DejaVu Serif" font-stretch="condensed" font-weight="700"',
  ui: 'font-family="DejaVu Sans" font-stretch="condensed"',
  mono: 'font-family="DejaVu Sans Mono"',
};
/** Left edge of the text, right of the two rules of the mark. */
const edge = 128;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A control character is a space: XML has no way to write it. */
const escapeXml = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * Draws the card of a record, as SVG in the fonts that `render.ts` knows.
 *
 * A long title is set smaller, and then cut; no fact takes more than two lines, and what has no room is left out.
 */
export function drawCard({ site, about, title, facts, id }: Card): string {
  const parts: string[] = [];
  const write = (text: string, y: number, size: number, font: string, fill: string, x = edge): void => {
    parts.push(`<text x="${x}" y="${y}" ${font} font-size="${size}" fill="${fill}">${escapeXml(text)}</text>`);
  };
  write(wrapText(about, 72, 1)[0] ?? '', 104, 28, fonts.ui, colours.soft);
  const large = wrapText(title, 34, 3);
  const [size, lines] = large.at(-1)?.endsWith('…') ? [46, wrapText(title, 42, 4)] : [58, large];
  let y = 128;
  for (const line of lines) {
    y += Math.round(size * 1.18);
    write(line, y, size, fonts.reading, colours.ink);
  }
  y += 22;
  for (const line of facts.flatMap((fact) => wrapText(fact, 68, 2))) {
    if (y + 42 > 530) break;
    y += 42;
    write(line, y, 30, fonts.ui, colours.ink);
  }
  write(site, 580, 28, fonts.reading, colours.ink);
  parts.push(
    `<text x="1136" y="580" ${fonts.mono} font-size="26" fill="${colours.soft}" text-anchor="end">${escapeXml(id)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<path d="M64.5 0v630M76.5 0v630" stroke="${colours.rule}" stroke-width="3"/>`,
    ...parts,
    '</svg>',
  ].join('');
}
