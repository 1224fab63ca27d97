import { decodeHTMLStrict } from 'entities';
import type { Edit } from './edit.ts';

/** A name or number of a character, with its semicolon. The longest name has 31 letters. */
const entity = /&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,30});/g;
/** Controls, the signs that direct how text runs, and the sign that personal data is found by, stay as they are written. */
const kept = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd@]/u;
const wide = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
const invisible = /[\u00ad\u200b-\u200d\u2060-\u2063\ufeff]/g;

/** Finds what stands for a character in HTML and was left in the text. Shape: `"Lamps &amp; Ladders"` → `"Lamps & Ladders"`. */
export function findEntities(raw: string): Edit[] {
  return [...raw.matchAll(entity)].flatMap(({ index, 0: found }) => {
    const replacement = characterOf(found);
    return replacement === null
      ? []
      : [{ start: index, end: index + found.length, replacement, kind: 'entity' as const }];
  });
}

/** `null` for what is no name, or of a character that stays as it is written. */
function characterOf(found: string): string | null {
  const character = decodeHTMLStrict(found);
  if (character === found || kept.test(character) || isControl(found)) return null;
  return character.replace(wide, ' ').replace(invisible, '');
}

/** HTML reads `&#150;` as the dash that Windows has at 150, which is not what the number says. */
function isControl(found: string): boolean {
  const [, hex, digits = ''] = /^&#([xX]?)([0-9a-fA-F]+);$/.exec(found) ?? [];
  const point = Number.parseInt(digits, hex ? 16 : 10);
  return point >= 0x7f && point < 0xa0;
}
