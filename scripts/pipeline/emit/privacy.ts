import { findPersonalData } from '../source/personal-data.ts';
import type { OutputFile } from './output-file.ts';

const decoder = new TextDecoder();
const windowSize = 2 ** 20;
const longestAddress = 400;

/**
 * Makes sure that no e-mail address is in a file that is about to be published; throws naming the file, never the address.
 *
 * Captures lose them when they are read; this catches what came in another way. Telephones are not looked for here: hashes and
 * ids look like them.
 */
export function checkPrivacy({ path, bytes }: OutputFile): void {
  for (let start = 0; start < bytes.length; start += windowSize) {
    // Windows overlap by more than the longest address, so that none is cut in two.
    const text = decoder.decode(bytes.subarray(start, start + windowSize + longestAddress));
    const found = findPersonalData(text).find(({ kind }) => kind === 'email');
    if (found) {
      throw new Error(`${path}: holds an e-mail address near byte ${start + found.start}; it must not be published`);
    }
  }
}
