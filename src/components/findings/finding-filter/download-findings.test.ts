import { expect, it } from 'vitest';
import { findingsFile } from './download-findings.ts';

it('says what was chosen in the name of the file', () => {
  expect(findingsFile([['member', 'morocco']])).toBe('findings_member-morocco.csv');
});
