import { describe, expect, it } from 'vitest';
import { makeTimeAxis } from '../time-axis/time-axis.ts';
import { countRunning, runningByYear } from './density.ts';
import { type ChronologyGroup, drawnOneByOne, layoutChronology } from './layout.ts';

const milestone = (id: string, from: string, until: string) => ({
  id,
  number: '1',
  title: 'Guía',
  start: { earliest: from, latest: from },
  due: { earliest: until, latest: until },
  startText: from,
  dueText: until,
});
const group = (id: string, member: string, count: number): ChronologyGroup => ({
  id,
  title: `Compromiso ${id}`,
  href: `/compromisos/${id}/`,
  section: { id: member, title: member, href: `/miembros/${member}/` },
  milestones: Array.from({ length: count }, (_, index) => milestone(`${id}-M${index + 1}`, '2018-02-01', '2019-03-31')),
});

describe('a chronology', () => {
  it('is nothing when nothing is dated', () => {
    expect(layoutChronology([{ ...group('MO0010', 'morocco', 0) }])).toBeNull();
  });

  it('draws a bar per milestone, grouped by commitment, in the order given', () => {
    const drawing = layoutChronology([group('MO0010', 'morocco', 8), group('GE0086', 'georgia', 6)]);
    expect(drawing?.strips.map(({ id, marks }) => [id, marks.length])).toEqual([
      ['MO0010', 8],
      ['GE0086', 6],
    ]);
  });

  it('sums up by member when there are too many to draw one by one', () => {
    const groups = Array.from({ length: 30 }, (_, index) => group(`X${index}`, index % 2 ? 'morocco' : 'georgia', 8));
    const drawing = layoutChronology(groups);
    expect(30 * 8).toBeGreaterThan(drawnOneByOne);
    expect(drawing?.strips.map(({ id, count }) => [id, count])).toEqual([
      ['georgia', 120],
      ['morocco', 120],
    ]);
    expect(drawing?.strips[0]?.density).toMatchObject({ most: 120 });
  });
});

describe('the density', () => {
  const axis = makeTimeAxis(['2018-01-01', '2019-12-31'], 400);
  if (!axis) throw new Error('no axis');

  it('counts a milestone in every quarter it touches', () => {
    const counts = countRunning(axis, [
      milestone('a', '2018-02-01', '2018-07-01'),
      milestone('b', '2018-06-30', '2019-12-31'),
    ]);
    expect(counts.map(({ count }) => count)).toEqual([1, 2, 2, 1, 1, 1, 1, 1]);
  });

  it('leaves out what has no date or ends before it starts', () => {
    const undated = { start: null, due: null };
    expect(
      countRunning(axis, [undated, milestone('a', '2019-05-01', '2018-05-01')]).every(({ count }) => count === 0),
    ).toBe(true);
  });

  it('counts by year for the table', () => {
    expect(runningByYear(axis, [milestone('a', '2018-02-01', '2019-07-01')])).toEqual([
      { year: 2018, count: 1 },
      { year: 2019, count: 1 },
    ]);
  });
});
