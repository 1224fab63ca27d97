import { describe, expect, it } from 'vitest';
import { makeTimeAxis } from '../time-axis/time-axis.ts';
import { countByMonth, countByYear, drawSteps, monthsOf } from './density.ts';
import { type ChronologyEntry, type ChronologyMilestone, drawnOneByOne, layoutChronology } from './layout.ts';
import { readSteps } from './read-steps.ts';

const day = (text: string) => ({ earliest: text, latest: text });
const milestone = (id: string, from: string, until: string): ChronologyMilestone => ({
  id,
  number: '1',
  title: 'Guía',
  start: day(from),
  due: day(until),
  startText: from,
  dueText: until,
  state: 'absent',
  stateLang: undefined,
  stateText: 'no consta',
});
const entry = (id: string, member: string, count: number): ChronologyEntry => ({
  id,
  title: `Compromiso ${id}`,
  href: `/compromisos/${id}/`,
  section: { id: member, title: member, href: `/cronologia/${member}/` },
  milestones: Array.from({ length: count }, (_, index) => milestone(`${id}-M${index + 1}`, '2018-02-01', '2019-03-31')),
});
const many = Array.from({ length: 30 }, (_, index) => entry(`X${index}`, index % 2 ? 'morocco' : 'georgia', 8));

describe('a chronology', () => {
  it('is nothing when nothing is dated', () => {
    expect(layoutChronology([{ ...entry('MO0010', 'morocco', 0) }])).toBeNull();
  });

  it('draws a bar per milestone, under its member, in the order given', () => {
    const drawing = layoutChronology([
      entry('MO0010', 'morocco', 8),
      entry('GE0086', 'georgia', 6),
      entry('MO0011', 'morocco', 1),
    ]);
    expect(
      drawing?.sections.map(({ id, count, strips }) => [id, count, strips.map((strip) => strip.marks.length)]),
    ).toEqual([
      ['morocco', 9, [8, 1]],
      ['georgia', 6, [6]],
    ]);
  });

  it('counts by month when there are too many to draw one by one', () => {
    const drawing = layoutChronology(many);
    expect(30 * 8).toBeGreaterThan(drawnOneByOne);
    expect(drawing?.sections.map(({ id, count, strips }) => [id, count, strips.length])).toEqual([
      ['georgia', 120, 0],
      ['morocco', 120, 0],
    ]);
    expect(drawing?.sections[0]?.density?.peak).toEqual({ month: '2018-02', count: 120 });
    expect(drawing?.total.density.peak).toEqual({ month: '2018-02', count: 240 });
  });

  it('counts by month from fewer milestones on where somebody asks for it', () => {
    const few = [entry('MO0010', 'morocco', 8), entry('GE0086', 'georgia', 8)];
    expect(layoutChronology(few)?.summed).toBe(false);
    expect(layoutChronology(few, { oneByOne: 15 })?.summed).toBe(true);
  });

  it('draws some members to the scale of all, and counts all', () => {
    const drawing = layoutChronology(many, { shown: new Set(['morocco']) });
    expect(drawing?.sections.map(({ id }) => id)).toEqual(['morocco']);
    expect(drawing?.total.count).toBe(240);
  });

  it('takes the year asked for as its axis', () => {
    const drawing = layoutChronology([entry('MO0010', 'morocco', 1)], { year: 2018 });
    expect([drawing?.axis.from, drawing?.axis.until]).toEqual(['2018-01-01', '2019-01-01']);
    expect(drawing?.total.density.months).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('says how many have no date, and which states there are', () => {
    const undated = { ...milestone('a', '', ''), start: null, due: null, state: 'not_determinable' as const };
    const drawing = layoutChronology([
      { ...entry('MO0010', 'morocco', 0), milestones: [undated, milestone('b', '2018-01-01', '2018-02-01')] },
    ]);
    expect(drawing?.total).toMatchObject({
      count: 2,
      undated: 1,
      states: [
        { state: 'absent', count: 1 },
        { state: 'not_determinable', count: 1 },
      ],
    });
  });
});

describe('counts by month', () => {
  const axis = makeTimeAxis(['2018-01-01', '2019-12-31'], 400);
  if (!axis) throw new Error('no axis');

  it('have a milestone in every month it touches', () => {
    const counts = countByMonth(axis, [
      milestone('a', '2018-02-01', '2018-04-01'),
      milestone('b', '2018-04-30', '2019-12-31'),
    ]);
    expect(counts.slice(0, 6)).toEqual([0, 1, 1, 2, 1, 1]);
    expect(counts.slice(6).every((count) => count === 1)).toBe(true);
  });

  it('have one with a single date in the months of that date, as wide as what is known', () => {
    const quarter = { start: null, due: { earliest: '2018-07-01', latest: '2018-09-30' } };
    expect(countByMonth(axis, [quarter]).slice(5, 10)).toEqual([0, 1, 1, 1, 0]);
  });

  it('leave out what has no date or ends before it starts', () => {
    const counts = countByMonth(axis, [{ start: null, due: null }, milestone('a', '2019-05-01', '2018-05-01')]);
    expect(counts.every((count) => count === 0)).toBe(true);
  });

  it('leave out what is beyond the axis and keep what reaches into it', () => {
    const counts = countByMonth(axis, [
      milestone('a', '2010-01-01', '2018-01-31'),
      milestone('b', '2019-12-01', '2030-01-01'),
      milestone('c', '2010-01-01', '2011-01-01'),
    ]);
    expect([counts[0], counts[1], counts[22], counts[23]]).toEqual([1, 0, 0, 1]);
  });

  it('are given by year for the table', () => {
    expect(countByYear(axis, [milestone('a', '2018-02-01', '2018-07-01')])).toEqual([
      { year: 2018, count: 1 },
      { year: 2019, count: 0 },
    ]);
  });

  it('can be read back from their outline', () => {
    const counts = monthsOf(axis).map((_, index) => [0, 3, 3, 1, 0, 7][index % 6] ?? 0);
    const steps = readSteps(drawSteps(axis, counts, 9), 9);
    const read = monthsOf(axis).map((month) => {
      const at = (Date.parse(`${month}-15`) - Date.parse(axis.from)) / 86_400_000;
      return steps.find(({ from, until }) => from <= at && at < until)?.count ?? 0;
    });
    expect(read).toEqual(counts);
  });
});
