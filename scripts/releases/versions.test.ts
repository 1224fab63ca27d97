import { expect, test } from 'vitest';
import { compareVersions, nextVersion, readVersion, stepBetween, unreleasedVersion } from './versions.ts';

test('a version is three whole numbers, and nothing else', () => {
  expect(readVersion('1.20.3')).toEqual([1, 20, 3]);
  for (const text of ['1.2', '1.2.3.4', '01.2.3', 'v1.2.3', '1.2.3-rc', '', '1.2.3\n'])
    expect(readVersion(text)).toBeNull();
});

test('versions are ordered as numbers', () => {
  expect(['1.10.0', '0.9.9', '1.9.0', '1.9.12'].sort(compareVersions)).toEqual(['0.9.9', '1.9.0', '1.9.12', '1.10.0']);
});

test('a step raises its number and brings those after it back to nought', () => {
  expect((['patch', 'minor', 'major'] as const).map((step) => nextVersion('1.2.3', step))).toEqual([
    '1.2.4',
    '1.3.0',
    '2.0.0',
  ]);
  expect([stepBetween('0.1.0', '1.0.0'), stepBetween('1.2.3', '1.3.0'), stepBetween('1.2.3', '1.2.4')]).toEqual([
    'major',
    'minor',
    'patch',
  ]);
  expect([stepBetween('1.2.3', '1.2.3'), stepBetween('1.2.3', '1.4.0'), stepBetween('1.2.3', '1.0.0')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('data nobody released have a version between the last one and any that follows', () => {
  expect([unreleasedVersion(null), unreleasedVersion('1.2.0')]).toEqual(['0.1.0-unreleased', '1.2.1-unreleased']);
});
