import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownSources, summariseCommitment, summariseSource, titleSource } from './record-summaries.ts';
import { commitmentRecord, sourceRecord } from './records.ts';
import { sourceFile, sourceFileOf } from './source.ts';

const read = (folder: string) =>
  readdirSync(`content/${folder}`).map((name) => JSON.parse(readFileSync(`content/${folder}/${name}`, 'utf8')));
const commitments = commitmentRecord.array().parse(read('commitments'));
const sources = sourceRecord.array().parse(read('sources'));

describe('what a build holds of every commitment', () => {
  it.each(commitments.map((record) => [record.commitment_id, record] as const))(
    '%s: none of its words and passages',
    (_, record) => {
      const summary = summariseCommitment(record);
      expect(Object.keys(summary).filter((key) => key === 'passages' || key === 'sections')).toEqual([]);
    },
  );

  it('of a source none of its lines', () => {
    for (const source of sources) expect(Object.keys(summariseSource(source))).not.toContain('text_lines');
  });
});

it('the title of a commitment is from the source that its passage names, not from one that only lists it', () => {
  const [record] = commitments.filter(({ coverage }) => coverage === 'captured');
  expect(record && titleSource({ ...record, source_ids: ['a-page-before', ...record.source_ids] })).toBe(
    record?.captures[0]?.source_id ?? record?.source_ids[0],
  );
  expect(record && titleSource({ ...record, passages: [], source_ids: ['the-only-one'] })).toBe('the-only-one');
});

describe('the captures that a commitment was read from', () => {
  const sources = (...ids: string[]) => ids.map((source_id) => ({ source_id }));

  it.each([
    ['are those of its page', { captures: sources('own'), listings: [], source_ids: ['own'] }, ['own']],
    [
      'are not the pages that list it, whose day says nothing of it',
      { captures: sources('own'), listings: sources('own', 'other'), source_ids: ['own', 'other'] },
      ['own'],
    ],
    [
      'are sheets too',
      { captures: sources('own'), listings: sources('other'), source_ids: ['other', 'own', 's_csv'] },
      ['own', 's_csv'],
    ],
    ['are a sheet alone', { captures: [], listings: sources('other'), source_ids: ['other', 's_csv'] }, ['s_csv']],
    [
      'are those that list it, where nobody captured it',
      { captures: [], listings: sources('a', 'a', 'b'), source_ids: [] },
      ['a', 'b'],
    ],
  ])('%s', (_, record, expected) => expect(ownSources(record)).toEqual(expected));

  it('are the same in what a build holds of it', () => {
    for (const record of commitments) expect(ownSources(summariseCommitment(record))).toEqual(ownSources(record));
  });
});

describe('the file that holds a line of a source', () => {
  it.each([
    ['of a page is that of the page', { source_id: 'x', line_start: 400 }, 'x'],
    ['of a sheet is the first for line 50', { source_id: 'x_csv', line_start: 50 }, 'x_csv'],
    ['of a sheet is the second for line 51', { source_id: 'x_csv', line_start: 51 }, 'x_csv.2'],
  ])('%s', (_, passage, file) => expect(sourceFileOf(passage)).toBe(file));

  it('is named for its page', () => expect(sourceFile('x_csv', 3)).toBe('x_csv.3'));
});
