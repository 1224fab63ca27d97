import { findPersonalData } from '../source/personal-data.ts';
import { fileInPieces, type OutputFile } from './output-file.ts';

const decoder = new TextDecoder();
const atSign = '@'.charCodeAt(0);
/** More than the longest address has on either side of its `@`, in bytes. */
const reach = 400;

/**
 * Makes sure that no e-mail address is in a file that is about to be published; throws naming the file, never the address.
 *
 * Captures lose them when they are read; this catches what came in another way. Telephones are not looked for here: hashes and
 * ids look like them.
 */
export function checkPrivacy({ path, bytes }: Pick<OutputFile, 'path' | 'bytes'>, start = 0): void {
  for (let at = bytes.indexOf(atSign); at !== -1; at = bytes.indexOf(atSign, at + reach)) {
    const text = decoder.decode(bytes.subarray(Math.max(0, at - reach), at + 2 * reach));
    if (findPersonalData(text).some(({ kind }) => kind === 'email')) {
      throw new Error(`${path}: holds an e-mail address near byte ${start + at}; it must not be published`);
    }
  }
}

/** The same file, checked while it is taken: piece by piece, and where two of them meet. */
export const privacyChecked = ({ path, pieces }: OutputFile): OutputFile =>
  fileInPieces(path, function* () {
    let before: Uint8Array = new Uint8Array();
    let start = 0;
    for (const piece of pieces()) {
      const end = before.subarray(-2 * reach);
      checkPrivacy({ path, bytes: Buffer.concat([end, piece.subarray(0, 2 * reach)]) }, start - end.length);
      checkPrivacy({ path, bytes: piece }, start);
      yield piece;
      before = piece;
      start += piece.length;
    }
  });
