import type { Breach } from '../../src/model/quality.ts';
import type { TableFolder } from '../releases/descriptor.ts';
import { hashesOf } from '../releases/evidence.ts';
import type { Tally } from './tally.ts';

/**
 * Holds the bytes of each source against those of the last release: lines and quotations that somebody has cited are of these bytes.
 * A source that went is a loss, and told there.
 */
export function checkSources(current: TableFolder, former: TableFolder & { version: string }, tally: Tally): void {
  const now = hashesOf(current);
  for (const [source, sha256] of hashesOf(former)) {
    const found = now.get(source);
    if (found === undefined) continue;
    const wrong: Breach = {
      table: 'sources',
      column: 'sha256',
      row: source,
      found,
      expected: `${sha256}, as in version ${former.version}`,
    };
    tally.see('sources_kept', found === sha256 ? null : wrong);
  }
}
