import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from './browser/kinds.ts';

test('every file that makes pages has a kind, so that the tests in the browser open it', () => {
  const files = readdirSync('src/pages', { recursive: true }).map(String);
  expect([...new Set(kinds.map(({ file }) => file))].sort()).toEqual(
    files.filter((file) => file.endsWith('.astro')).sort(),
  );
});
