import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../src/strings/languages.ts';
import { kinds } from './browser/kinds.ts';

test('every file that makes pages has a kind, so that the tests in the browser open it', () => {
  const files = readdirSync('src/pages', { recursive: true }).map(String);
  expect([...new Set(kinds.map(({ file }) => file))].sort()).toEqual(
    files.filter((file) => file.endsWith('.astro')).sort(),
  );
});

test('the pages of every language are opened in the browser, in a file of their own', () => {
  const files = readdirSync('tests/browser').filter((file) => /^every-page-.*\.test\.ts$/.test(file));
  expect(files.sort()).toEqual(languages.map((lang) => `every-page-${lang}.test.ts`).sort());
});
