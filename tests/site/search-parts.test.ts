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

/** The texts of the pages that are searched in a language. */
const searchedTexts = (language: string): string[] =>
  [...held(join(site.folder, 'pagefind', language, 'fragment'))].map(([, packed]) =>
    Buffer.from(packed, 'base64').toString('utf8'),
  );

test('what is found reads as sentences: a title ends before the words below it', () => {
  const found = searchedTexts('es').find((text) => text.includes('"url":"/compromisos/GE0086/"'));
  expect(found).toContain('GE0086. Servicios electrónicos. Georgia se comprometió');
});

test('a policy area is found by its name in either language', () => {
  const area = (language: string, path: string) =>
    searchedTexts(language).find((text) => text.includes(`"url":"/${path}/"`));
  expect(area('es', 'areas/e-government')).toContain('E-Government');
  expect(area('en', 'en/policy-areas/e-government')).toContain('Gobierno electrónico');
});
