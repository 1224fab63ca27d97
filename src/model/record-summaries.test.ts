import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summariseCommitment, summariseSource, titleSource } from './record-summaries.ts';
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

describe('the file that holds a line of a source', () => {
  it.each([
    ['of a page is that of the page', { source_id: 'x', line_start: 400 }, 'x'],
    ['of a sheet is the first for line 50', { source_id: 'x_csv', line_start: 50 }, 'x_csv'],
    ['of a sheet is the second for line 51', { source_id: 'x_csv', line_start: 51 }, 'x_csv.2'],
  ])('%s', (_, passage, file) => expect(sourceFileOf(passage)).toBe(file));

  it('is named for its page', () => expect(sourceFile('x_csv', 3)).toBe('x_csv.3'));
});
