import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares a text with the one stored in a file. A file that is missing fails; `npm run test:update` writes it.
 *
 * The file can be read and reviewed as it is, unlike the snapshots of a test runner.
 */
export function expectStored(path: string, text: string): void {
  if (process.env.UPDATE_GOLDENS === '1') {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    return;
  }
  expect(existsSync(path), `${path} is missing: npm run test:update writes it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
