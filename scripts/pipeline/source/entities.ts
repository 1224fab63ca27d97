import type { Edit } from './edit.ts';

/** The names that pages write, and what each stands for. */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  ordm: 'º',
  ordf: 'ª',
  iexcl: '¡',
  iquest: '¿',
  oelig: 'œ',
  OElig: 'Œ',
  szlig: 'ß',
  copy: '©',
  shy: '',
};
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const entity =
  /&(?:#(?<code>\d{2,6})|#[xX](?<hex>[0-9a-fA-F]{2,5})|(?<letter>[A-Za-z])(?<accent>acute|grave|circ|uml|tilde|cedil|ring|caron)|(?<name>[A-Za-z]{2,6}));/g;

/** Finds what stands for a character in HTML and was left in the text. Shape: `"Lamps &amp; Ladders"` → `"Lamps & Ladders"`. */
export function findEntities(raw: string): Edit[] {
  return [...raw.matchAll(entity)].flatMap((match) => {
    const replacement = characterOf(match.groups ?? {});
    return replacement === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, replacement, kind: 'entity' as const }];
  });
}

function characterOf({ code, hex, letter, accent, name }: Record<string, string | undefined>): string | undefined {
  if (letter && accent) return `${letter}${accents[accent]}`.normalize('NFC');
  if (name) return names[name];
  const point = code ? Number(code) : Number.parseInt(hex ?? '', 16);
  // Controls, and the sign that personal data is found by, stay as they are written.
  if (point < 0x20 || (point >= 0x7f && point < 0xa0) || point === 0x40 || (point >= 0xd800 && point < 0xe000))
    return undefined;
  return point <= 0x10ffff ? String.fromCodePoint(point).replace(/[\u00a0\u202f]/, ' ') : undefined;
}
