import { describe, expect, it } from 'vitest';
import { tableNamed } from './all-tables.ts';
import { prepareRows } from './rows.ts';

const members = tableNamed('members');
const member = (id: string, more: Record<string, unknown> = {}) => ({
  country_code: 'MA',
  level: 'national',
  member_id: id,
  name_en: 'Morocco',
  name_es: 'Marruecos',
  name_verbatim: null,
  since_verbatim: null,
  since_edtf: null,
  since_earliest: null,
  since_latest: null,
  since_precision: null,
  plan_number: null,
  ...more,
});

describe('rows of a table', () => {
  it('stand by key in code-point order, columns in schema order', () => {
    const rows = [...prepareRows(members, [member('ñ'), member('z'), member('B'), member('a')])];
    expect(rows.map((row) => row.member_id)).toEqual(['B', 'a', 'z', 'ñ']);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(members.row.shape));
  });

  it('put position 10 behind position 2', () => {
    const link = (position: number) => ({ finding_id: 'f', position, passage_id: 'p' });
    const rows = [...prepareRows(tableNamed('finding_passages'), [link(10), link(2)])];
    expect(rows.map((row) => row.position)).toEqual([2, 10]);
  });

  it('hold composed text', () => {
    expect(prepareRows(members, [member('a', { name_es: 'Tu\u0301nez' })]).at(0)?.name_es).toBe('Túnez');
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['an unknown code', { level: 'regional' }, /^members\[a\]\.level: .* found "regional"$/],
    ['a missing value', { name_es: null }, /^members\[a\]\.name_es: /],
    ['an empty text', { name_es: '' }, /^members\[a\]\.name_es: /],
    ['a column the model does not know', { colour: 'red' }, /^members\[a\]\.colour: /],
    ['a cell that is a formula', { name_es: '=1+1' }, /^members\[a\]\.name_es: begins with "=", .* found "=1\+1"$/],
    ['a cell that begins with a plus', { name_es: '+a' }, /begins with "\+"/],
    ['a cell that begins with a dash', { name_es: '-a' }, /begins with "-"/],
    ['a cell that begins with an at sign', { name_es: '@a' }, /begins with "@"/],
    ['a cell that begins with a tab', { name_es: '\ta' }, /begins with "\\t"/],
    ['a control character', { name_es: 'a\u0007' }, /holds the control character U\+0007/],
    ['a line feed where none may be', { name_es: 'a\nb' }, /holds a line feed/],
  ])('refuse %s, naming table, key and column', (_what, more, message) => {
    expect(() => prepareRows(members, [member('a', more)])).toThrow(message);
  });

  it('refuse a date that is not EDTF', () => {
    const plan = { ...emptyPlan, start_edtf: '2018-Q3' };
    expect(() => prepareRows(tableNamed('action_plans'), [plan])).toThrow(/action_plans\[a-2018\]\.start_edtf: .*EDTF/);
  });

  it('refuse a key that is there twice', () => {
    expect(() => prepareRows(members, [member('a'), member('a')])).toThrow('members[a]: two rows have this key');
  });

  it('keep a quotation to the letter', () => {
    const quotation = 'Tu\u0301nez\u00a0y\tmás';
    const passage = {
      passage_id: 'p-1',
      record_type: 'member',
      record_id: 'a',
      field: 'name_verbatim',
      position: 1,
      source_id: 's',
      line_start: 1,
      column_start: 1,
      line_end: 1,
      column_end: 2,
      quotation,
    };
    expect(prepareRows(tableNamed('passages'), [passage]).at(0)?.quotation).toBe(quotation);
  });
});

const emptyPlan = {
  ...Object.fromEntries(Object.keys(tableNamed('action_plans').row.shape).map((name) => [name, null])),
  action_plan_id: 'a-2018',
  member_id: 'a',
  title: 'Plan',
};
