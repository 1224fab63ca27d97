import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSearch } from '../../scripts/build-search.ts';
import { filesBelow, site } from './built-site.ts';

/** What a file of the index holds, however it was compressed. */
function held(folder: string): Map<string, string> {
  const files = filesBelow(folder).map((file) => {
    const bytes = readFileSync(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [file.slice(folder.length), (isPacked ? gunzipSync(bytes) : bytes).toString('base64')] as const;
  });
  return new Map(files);
}

test('the search of a large site, whose index is made in parts, is the same as when it is made at once', async () => {
  const out = mkdtempSync(join(tmpdir(), 'search-parts-'));
  try {
    await buildSearch(site.folder, out, 300_000);
    const [found, expected] = [held(out), held(join(site.folder, 'pagefind'))];
    expect([...found.keys()]).toEqual([...expected.keys()]);
    expect([...found.keys()].filter((name) => found.get(name) !== expected.get(name))).toEqual([]);
  } finally {
    rmSync(out, { recursive: true });
  }
});
