import { describe, expect, test } from 'vitest';
import { compareRows, describeChanges } from './data-changes.ts';

const rows = (...list: [string, Record<string, unknown>][]) => new Map(list);

describe('what a change did to a table', () => {
  test('names rows that came, went and changed, and the columns that differ', () => {
    const before = rows(['MO0010', { id: 'MO0010', cycle: 2018 }], ['MO0011', { id: 'MO0011', cycle: 2018 }]);
    const after = rows(['MO0010', { id: 'MO0010', cycle: 2019 }], ['MO0012', { id: 'MO0012', cycle: 2018 }]);
    expect(compareRows(before, after)).toEqual({ added: ['MO0012'], removed: ['MO0011'], changed: ['MO0010 (cycle)'] });
  });

  test('a column that came or went is a change', () => {
    expect(compareRows(rows(['a', { x: 1 }]), rows(['a', { x: 1, y: null }])).changed).toEqual(['a (y)']);
  });
});

describe('the summary', () => {
  test('says so when nothing changed', () => {
    expect(describeChanges([['members', { added: [], removed: [], changed: [] }]])).toContain(
      'No row of any table changes.',
    );
  });

  test('counts, names keys as code, and cuts long lists', () => {
    const added = Array.from({ length: 25 }, (_, index) => `k${index}`);
    const text = describeChanges([['members', { added, removed: ['a`b'], changed: [] }]]);
    expect(text).toContain('| `members` | 25 | 1 | 0 |');
    expect(text).toContain('`k19` and 5 more');
    expect(text).toContain("`a'b`");
  });
});
