import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinIndexes } from './join-indexes.ts';

/** Words made of syllables, some with accents and some of another plane, so that forms and the order of letters matter. */
const syllables = ['pla', 'zo', 'mé', 'me', 'tra', 'ñu', 'ción', 'x', '𝒜', 'ﬀ'];
const wordOf = (number: number): string =>
  [...String(number * 7919)].map((digit) => syllables[Number(digit)] as string).join('');

interface Made {
  path: string;
  html: string;
  order: string | null;
}

/** Pages of which only some have an id, a filter or a place in an order, and every ninth is the copy of another under its own address. */
const pages = Array.from({ length: 40 }, (_, number): Made => {
  const words = Array.from({ length: 900 }, (_, place) =>
    wordOf((number % 9 === 8 ? 7 : number) * 37 + place * (place % 5)),
  );
  const order = number % 3 === 0 ? String((number * 7) % 10) : null;
  const known = [
    number > 20 ? `<span data-pagefind-meta="id[data-value]" data-value="${wordOf(number)}"></span>` : '',
    number % 2 === 0 ? `<span data-pagefind-filter="kind[data-value]" data-value="${wordOf(number % 6)}"></span>` : '',
    order === null ? '' : `<span data-pagefind-sort="place[data-value]" data-value="letter ${order}"></span>`,
  ];
  const body = `<h1>${wordOf(number)}</h1>${known.join('')}<p>${words.join(' ')}</p>`;
  return {
    path: `page-${number}/index.html`,
    html: `<html lang="es"><body><main data-pagefind-body>${body}</main></body></html>`,
    order: order === null ? null : `letter ${order}`,
  };
});

async function writeIndex(folder: string, own: readonly Made[]): Promise<string> {
  const { index } = await createIndex();
  for (const { path, html } of own) await index?.addHTMLFile({ sourcePath: path, content: html });
  await index?.writeFiles({ outputPath: folder });
  return folder;
}

/** Every file with what it holds, however it was compressed. */
const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return [path.slice(folder.length), (isPacked ? gunzipSync(bytes) : bytes).toString('base64')];
      }),
  );

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'join-indexes-'));
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

test.each([[[13, 27]], [[1, 2, 3, 39]], [[20]]])(
  'is what Pagefind writes of all pages at once, cut at %j',
  async (cuts) => {
    const whole = await writeIndex(join(folder, `whole-${cuts}`), pages);
    const parts: string[] = [];
    for (const [place, end] of [...cuts, pages.length].entries())
      parts.push(await writeIndex(join(folder, `part-${cuts}-${place}`), pages.slice(cuts[place - 1] ?? 0, end)));
    const joined = join(folder, `joined-${cuts}`);
    joinIndexes(
      parts,
      joined,
      pages.map(({ order }) => order),
    );
    const [found, expected] = [contentsOf(joined), contentsOf(whole)];
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    expect(Object.keys(found).filter((name) => found[name] !== expected[name])).toEqual([]);
    expect(Object.keys(found).filter((name) => name.endsWith('.pf_index')).length).toBeGreaterThan(1);
  },
);
