import { expect, it } from 'vitest';
import { textFile } from './output-file.ts';
import { privacyChecked } from './privacy.ts';

const take = (pieces: string[]) => privacyChecked(textFile('data/a.csv', () => pieces)).bytes.length;

it('an address that lies across two pieces of a file is found', () => {
  expect(() => take(['escribir a nad', 'ie@example.org, gracias'])).toThrow('data/a.csv: holds an e-mail address');
  expect(() => take(['escribir a nadie@exa', 'mple.org, gracias'])).toThrow('data/a.csv: holds an e-mail address');
});

it('a file without one is taken whole', () => {
  expect(take(['a @ ', 'b\n', 'c'])).toBe(7);
});
