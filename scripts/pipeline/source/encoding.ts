import type { Edit } from './edit.ts';

/** The characters that Windows puts where Latin-1 has controls, and the byte each stands for. */
export const windowsBytes: ReadonlyMap<string, number> = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].flatMap((character, i) =>
    character === ' ' ? [] : [[character, 0x80 + i] as const],
  ),
);
const trailing = `\\u0080-\\u00bf${[...windowsBytes.keys()].join('')}`;
/** UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 once more: `Ã³` for `ó`. */
const twice = new RegExp(`[\\u00c2-\\u00c5][${trailing}]|[\\u00e2][${trailing}]{2}`, 'g');

const byteOf = (character: string) => windowsBytes.get(character) ?? character.charCodeAt(0);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Finds letters that were encoded twice. Shape: `"AcciÃ³n"` → the edit that makes it `"Acción"`. */
export function findEncodedTwice(raw: string): Edit[] {
  return [...raw.matchAll(twice)].flatMap((match) => {
    const replacement = decoded(match[0]);
    return replacement === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, replacement, kind: 'encoding' as const }];
  });
}

function decoded(found: string): string | null {
  try {
    return decoder.decode(Uint8Array.from(found, byteOf)).replace(/[\u00a0\u202f]/g, ' ');
  } catch {
    return null;
  }
}
