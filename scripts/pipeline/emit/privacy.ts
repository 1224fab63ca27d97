import { findPersonalData } from '../source/personal-data.ts';
import type { OutputFile } from './output-file.ts';

/**
 * Makes sure that no e-mail address is in what is about to be published; throws naming the file, never the address.
 *
 * Captures lose them when they are read; this catches what came in another way. Telephones are not looked for here: hashes and
 * ids look like them.
 */
export function checkPrivacy(files: readonly OutputFile[]): void {
  const decoder = new TextDecoder();
  for (const { path, bytes } of files) {
    const found = findPersonalData(decoder.decode(bytes)).find(({ kind }) => kind === 'email');
    if (found)
      throw new Error(`${path}: holds an e-mail address at character ${found.start}; it must not be published`);
  }
}
