import { expect, it } from 'vitest';
import { UsageError } from './read-arguments.ts';
import { readOptions } from './read-options.ts';

it('reads nothing as the project’s own folders', () => {
  expect(readOptions([])).toEqual({
    seeds: null,
    out: null,
    check: false,
    keepGoing: false,
    explain: null,
    help: false,
  });
});

it('reads every option', () => {
  expect(readOptions(['--seeds', 'a', '--out=b', '--check', '--keep-going'])).toEqual({
    seeds: 'a',
    out: 'b',
    check: true,
    keepGoing: true,
    explain: null,
    help: false,
  });
});

it.each([
  [['--sedes', 'a']],
  [['a']],
  [['--seeds']],
  [['--seeds', '']],
  [['--explain', 'a', '--check']],
  [['--check=yes']],
])('refuses %j', (args) => {
  expect(() => readOptions(args)).toThrow(UsageError);
});
