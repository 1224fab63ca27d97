import { expect, test } from 'vitest';
import type { Area } from './areas.ts';
import { linksOfArea } from './group-twins.ts';

const named = (stated_in: string, verbatim: string, policy_area_id = 'e-government') => ({
  stated_in,
  position: 1,
  policy_area_id,
  verbatim,
});

const areaOf = (area: Partial<Record<'captured' | 'tabulated' | 'listed', object[]>>) =>
  ({ row: { policy_area_id: 'e-government' }, captured: [], tabulated: [], listed: [], ...area }) as unknown as Area;

const told = (area: Area) =>
  linksOfArea(area).map(({ link, commitment }) => [
    commitment.commitment_id,
    'verbatim' in link ? link.verbatim : null,
  ]);

test('a commitment that names its area in two places is one row, with the words of its fact box', () => {
  const policy_areas = [
    named('description', 'Gobierno digital'),
    named('glance', 'Gobierno electrónico'),
    named('glance', 'Salud', 'health'),
  ];
  expect(told(areaOf({ captured: [{ commitment_id: 'BUE0003', policy_areas }] }))).toEqual([
    ['BUE0003', 'Gobierno electrónico'],
  ]);
});

test('one that names it elsewhere alone has those words, and one that is only listed has none', () => {
  const area = areaOf({
    captured: [{ commitment_id: 'A1', policy_areas: [named('description', 'E-gouvernement')] }],
    tabulated: [{ commitment_id: 'A2', policy_areas: [named('sheet', 'E-Government')] }],
    listed: [{ commitment_id: 'A3', policy_areas: [] }],
  });
  expect(told(area)).toEqual([
    ['A1', 'E-gouvernement'],
    ['A2', 'E-Government'],
    ['A3', null],
  ]);
});
