import { expect, it } from 'vitest';
import { formatVersion } from './versions.ts';

it('says in words that nobody has released a version yet', () => {
  expect(formatVersion('0.1.1-unreleased', 'es')).toBe('0.1.1, sin publicar');
  expect(formatVersion('0.1.1-unreleased', 'en')).toBe('0.1.1, not released yet');
});

it('leaves a released version as it is', () => {
  expect(formatVersion('1.2.0', 'es')).toBe('1.2.0');
});
