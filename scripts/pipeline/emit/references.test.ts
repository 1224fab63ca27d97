import { expect, it } from 'vitest';
import { emptyDataset } from '../../../src/model/tables.ts';
import { checkReferences, type PreparedTables, readReference } from './references.ts';

const data = (more: Partial<PreparedTables>) => ({ ...emptyDataset(), ...more }) as unknown as PreparedTables;

it('accepts values that exist, and missing ones', () => {
  const commitments = [{ commitment_id: 'MO0010', member_id: 'morocco', action_plan_id: null }];
  expect(() => checkReferences(data({ commitments, members: [{ member_id: 'morocco' }] }))).not.toThrow();
});

it('names table, key, column and value of a reference to nothing', () => {
  const commitments = [{ commitment_id: 'MO0010', member_id: 'morocco', action_plan_id: null }];
  expect(() => checkReferences(data({ commitments }))).toThrow(
    'commitments[MO0010].member_id: "morocco" is not in members.member_id',
  );
});

it('refuses a reference to a column that is no key', () => {
  expect(() => readReference('members.name_es')).toThrow('name_es is not the key of members');
});

it('refuses a reference to a table that is not there', () => {
  expect(() => readReference('planets.planet_id')).toThrow('no such table');
});
