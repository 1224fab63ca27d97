import { afterEach, describe, expect, it, test } from 'vitest';
import { bounds } from '../scripts/quality/bounds.ts';
import { qualityChecks, qualityReport } from '../src/model/quality.ts';
import { columnsOf } from '../src/model/table.ts';
import { tables } from '../src/model/tables.ts';
import { roomy, SpoiltRoot } from './quality/spoilt-root.ts';

const made: SpoiltRoot[] = [];
const start = () => {
  const root = new SpoiltRoot();
  made.push(root);
  return root;
};
afterEach(() => {
  for (const root of made.splice(0)) root.remove();
});

describe('tables as they are written', () => {
  it('meet every check, and each check but the comparison with a release has looked at something', () => {
    const report = start().assess();
    expect(report.checks.filter(({ breaches }) => breaches > 0)).toEqual([]);
    const idle = report.checks.filter(({ checked }) => checked === 0).map(({ id }) => id);
    expect(idle.sort()).toEqual(['dates', 'not_lost', 'sources_kept', 'years']);
    expect(qualityReport.parse(report)).toEqual(report);
  });

  it('tell how many rows have a value, of the part of a table too', () => {
    const fill = start()
      .assess()
      .tables.find(({ table }) => table === 'commitments');
    expect(fill).toMatchObject({ rows: 2, part: { column: 'coverage', value: 'captured', rows: 1 } });
    expect(fill?.columns.find(({ column }) => column === 'action_plan_id')).toEqual({
      ...{ column: 'action_plan_id', required: false, filled: 1, part_filled: 1 },
    });
  });
});

/** A milestone with its dates, as spoilt rows have them. */
const dated = 'MO0010-M2,MO0010,2,Hito 2,,junio 2018,2018-06,2018-06-01,2018-06-30,month,,,,,';
const plain = 'MO0010-M2,MO0010,2,Hito 2,,,,,,,,,,,';

const spoilt: [what: string, id: string, table: string, from: string | RegExp, to: string, message: string][] = [
  ['a value that is missing', 'required', 'milestones', 'Hito 2,', ',', 'column title, row MO0010-M2'],
  ['a number that is text', 'types', 'milestones', 'MO0010,2,', 'MO0010,dos,', 'found "dos", expected a whole number'],
  ['a flag that is neither', 'types', 'observations', 's1,true,', 's1,sí,', 'expected true or false'],
  ['a hash that is too short', 'types', 'sources', /a{64}/, 'abc', 'column sha256'],
  ['a code of no list', 'closed_lists', 'members', ',national,', ',regional,', 'expected one of national, local'],
  ['a key that stands twice', 'unique_keys', 'milestones', 'MO0010-M3,', 'MO0010-M2,', 'a key that stands once'],
  ['rows out of order', 'unique_keys', 'milestones', 'MO0010-M3,', 'MO0010-M1,', 'in the order of their keys'],
  ['a row that is not there', 'foreign_keys', 'milestones', 'M2,MO0010,', 'M2,MO0099,', 'found "MO0099"'],
  ['a passage of no record', 'foreign_keys', 'passages', /,MO0010(-M\d+)?,/, ',MO0099,', 'found "MO0099"'],
  [
    'a state of a record of another type',
    'foreign_keys',
    'observations',
    ',action_plan,',
    ',commitment,',
    'in commitments.commitment_id',
  ],
  ['a date that is no EDTF', 'dates', 'milestones', plain, dated.replace('2018-06,', '2018-13,'), 'column start_edtf'],
  ['a day of no calendar', 'dates', 'milestones', plain, dated.replace('06-30', '06-31'), 'found "2018-06-31"'],
  [
    'a last day before the first',
    'dates',
    'milestones',
    plain,
    dated.replace('06-30', '05-31'),
    'not after 2018-05-31',
  ],
  [
    'a date without its last day',
    'dates',
    'milestones',
    plain,
    dated.replace('2018-06-30', ''),
    'its first and last day',
  ],
  ['days without a date', 'dates', 'milestones', plain, dated.replace('2018-06,', ','), 'a date in start_edtf'],
  ['letters and accents apart', 'text', 'milestones', 'Hito 2', 'Gestio\u0301n', 'composed letters'],
  ['a character nobody sees', 'text', 'milestones', 'Hito 2', 'Hito\u00072', 'no control character'],
  ['a formula', 'formulas', 'milestones', 'Hito 2', '=1+1', 'found "=1+1"'],
  ['a word for missing', 'placeholders', 'milestones', 'Hito 2', 'N/A', 'found "N/A", expected an empty cell'],
  ['an address', 'personal_data', 'milestones', 'Hito 2', 'a.b@example.org', 'found "an e-mail address"'],
  ['an address that hides', 'personal_data', 'sections', 'a\nb', 'ana (arroba) example.org', 'an e-mail address'],
  ['a telephone', 'personal_data', 'milestones', 'Hito 2', 'Tel. 0537 67 99 96', 'found "a telephone number"'],
  ['lines that nobody read', 'lines_accounted', 'sources', ',2,2,1,0,1,', ',3,2,1,0,1,', 'row s1'],
  ['a year that cannot be meant', 'years', 'milestones', plain, dated.replaceAll('2018', '1018'), '1990 to 2050'],
];

test.each(spoilt)('%s is found by %s', (_, id, table, from, to, message) => {
  const [found, ...others] = start().spoil(table, from, to).breaches();
  expect(found).toEqual([id, expect.stringContaining(message)]);
  expect(found?.[1]).toContain(`data/${table}.csv`);
  expect(others).toEqual([]);
});

it('is found where a file is not what its data package says', () => {
  expect(start().spoil('members', 'Marruecos', 'Maruecos', false).breaches()).toEqual([
    ['files', expect.stringContaining('data/members.csv: error found "sha256:')],
  ]);
  expect(start().spoil('members', 'name_es', 'nombre').breaches()).toEqual([
    ['files', expect.stringContaining('expected member_id,name_es')],
  ]);
});

it('never repeats personal data in its message', () => {
  for (const cell of ['a.b@example.org', '+212 537 67 99 96', '-a.b@example.org']) {
    const report = start().spoil('milestones', 'Hito 2', cell).assess();
    expect(report.checks.some(({ breaches }) => breaches > 0)).toBe(true);
    expect(JSON.stringify(report)).not.toContain(cell.slice(1, 7));
  }
});

describe('bounds written by hand', () => {
  it('stop at fewer rows than the least, and warn of more than usual', () => {
    const own = { ...roomy, rows: { members: { least: 2 }, milestones: { to: { times: 1, of: 'members' as const } } } };
    expect(start().breaches(own)).toEqual([
      ['least', 'data/members.csv: error found "1 rows", expected at least 2 rows (least)'],
      ['usual', 'data/milestones.csv: warning found "11 rows", expected usually at most 1 rows (usual)'],
    ]);
  });

  it('stop at a column that is filled too seldom, and warn outside of the usual', () => {
    const filled = { milestones: { due_edtf: { least: 0.1, from: 0.5 }, title: { to: 0.9 } } };
    const own = { ...roomy, sharesFrom: 10, filled };
    expect(
      start()
        .breaches(own)
        .map(([, message]) => message),
    ).toEqual([
      'data/milestones.csv, column due_edtf: error found "filled in 0 % of the rows", expected at least filled in 10 % of the rows (least)',
      expect.stringContaining('expected usually at least filled in 50 % of the rows'),
    ]);
  });

  it('say nothing of a share of few rows', () => {
    const own = { ...roomy, filled: { milestones: { due_edtf: { least: 1 } } } };
    expect(start().breaches(own)).toEqual([]);
  });

  it('name tables and columns that are there', () => {
    const named = Object.entries({ ...bounds.filled, ...bounds.parts }).map(([name, columns]) => [
      name,
      ...('column' in columns ? [columns.column] : Object.keys(columns)),
    ]);
    for (const [name, ...columns] of named) {
      const there = columnsOf(tables[name as keyof typeof tables] as never).map(([column]) => column);
      expect(there).toEqual(expect.arrayContaining(columns));
    }
  });
});

describe('held against the last release', () => {
  const fill = (root: SpoiltRoot, count: number) =>
    root.change(({ milestones }) => {
      for (const [index, milestone] of milestones.entries())
        Object.assign(milestone, { start_verbatim: index < count ? 'junio' : null });
    });

  it('rows may come, and none of a commitment may go', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ milestones: [one], milestones }) => {
      if (one) milestones.push({ ...one, milestone_id: 'MO0010-M12', position: 12 });
    });
    expect(root.assess()).toMatchObject({ former: '1.0.0' });
    expect(root.breaches()).toEqual([]);
    root.change((dataset) => {
      dataset.commitments.shift();
      dataset.listings.pop();
      dataset.passages = dataset.passages.filter(({ record_type }) => record_type !== 'listing');
    });
    expect(root.breaches().map(([, message]) => message)).toEqual([
      'data/commitments.csv: error found "1 rows", expected at least 2, after 2 in version 1.0.0 (not_lost)',
    ]);
  });

  it('a cell may become empty, and a column may not', () => {
    const root = fill(start(), 8);
    root.release('1.0.0');
    expect(fill(root, 7).breaches()).toEqual([]);
    expect(fill(root, 0).breaches()).toEqual([
      [
        'not_lost',
        'data/milestones.csv, column start_verbatim: error found "0 filled cells", expected at least 7, after 8 in version 1.0.0 (not_lost)',
      ],
    ]);
  });

  it('cells that go with their rows are told once, as rows', () => {
    const root = fill(start(), 11);
    root.release('1.0.0');
    root.change(({ milestones }) => milestones.splice(3, 6));
    expect(root.assess().checks.find(({ id }) => id === 'not_lost')?.breaches).toBe(1);
  });

  it('a capture that was edited since is told of, and one that was added is not', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ sources: [one], sources }) => {
      if (one) sources.push({ ...one, source_id: 's9', file: 's9.txt', record_id: 'MO0011' });
    });
    expect(root.breaches()).toEqual([]);
    root.change(({ sources: [one] }) => {
      if (one) one.sha256 = 'f'.repeat(64);
    });
    const before =
      /data\/sources\.csv, column sha256, row s1: error found "f{64}", expected [0-9a-f]{64}, as in version 1\.0\.0/;
    expect(root.breaches()).toEqual([['sources_kept', expect.stringMatching(before)]]);
  });

  it('a loss that is meant is written down, and holds after that release only', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ milestones }) => milestones.splice(3, 6));
    const accepted = (after: string) => [{ after, table: 'milestones' as const, least: 5, why: 'Read twice.' }];
    expect(root.breaches({ ...roomy, accepted: accepted('1.0.0') })).toEqual([]);
    expect(root.breaches({ ...roomy, accepted: accepted('0.9.0') })).toHaveLength(1);
  });
});

test('every check can fail', () => {
  const others = ['files', 'least', 'not_lost', 'sources_kept', 'usual'];
  expect(new Set([...spoilt.map(([, id]) => id), ...others])).toEqual(new Set(qualityChecks));
});
