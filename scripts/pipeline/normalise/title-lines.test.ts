import { describe, expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

const below = [
  'At-a-Glance',
  'Action Plan: Kenya Action Plan 2023-2027',
  'Lead Institution: Office of Invented Repairs',
  'IRM Report: Pending IRM Review',
  'Ambition (see definition): Low',
  'Completion: Pending IRM Review',
  'Description',
  'Anybody may read it.',
];
const read = (...head: string[]) => {
  const bytes = new TextEncoder().encode([...head, ...below].join('\n'));
  const { dataset, diagnostics } = convert([{ file: 'page.txt', bytes, entry: null }]);
  const title = dataset.commitments[0]?.title;
  const quoted = dataset.passages.filter(({ field, record_type }) => record_type === 'commitment' && field === 'title');
  return {
    title,
    quoted: quoted.map(({ line_start, quotation }) => `${line_start} ${quotation}`),
    told: diagnostics.filter(({ severity }) => severity !== 'info').map(({ id }) => id),
  };
};

describe('a title over several lines', () => {
  it('is joined where the second goes on in lower case, each line with its passage', () => {
    expect(read('Skip Navigation', 'Kenya', 'Register of the repairs', 'that schools have made (KE0001)')).toEqual({
      title: 'Register of the repairs that schools have made',
      quoted: ['3 Register of the repairs', '4 that schools have made'],
      told: [],
    });
  });

  it('is joined where the first ends in a word that cannot be the last', () => {
    expect(read('Kenya', 'Register of the', 'Repairs of Schools (KE0001)').title).toBe(
      'Register of the Repairs of Schools',
    );
  });

  it('is joined where the page begins with it', () => {
    expect(read('Register of the repairs', 'that schools have made (KE0001)').title).toBe(
      'Register of the repairs that schools have made',
    );
  });

  it('never takes the member for a part of it', () => {
    expect(read('Skip Navigation', 'Kenya', 'e-Procurement for all (KE0001)')).toMatchObject({
      title: 'e-Procurement for all',
      told: [],
    });
  });

  it('is not joined where that is not sure, which is told', () => {
    expect(read('Kenya', 'Register of Repairs', 'Schools and Roads (KE0001)')).toMatchObject({
      title: 'Schools and Roads',
      told: ['title-line-unread'],
    });
    expect(read('Kenya', 'Some banner.', 'a register of repairs (KE0001)').told).toEqual(['title-line-unread']);
  });
});
