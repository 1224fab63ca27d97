import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayRange, makeTimeAxis } from '../time-axis/time-axis.ts';
import { placeMark } from './bar.ts';
import { layoutTimeline, type TimelineInput, type TimelineMilestone } from './layout.ts';
import { wrapText } from './wrap-text.ts';

const range = (earliest: string, latest = earliest): DayRange => ({ earliest, latest });
const axis = makeTimeAxis(['2018-01-01', '2019-12-31'], 400);
if (!axis) throw new Error('no axis');
const days = 730;
const percentOfDays = (count: number) => (count / days) * 100;

describe('a mark', () => {
  it('is a bar from the first to the last possible day, soft as wide as each date is in doubt', () => {
    const mark = placeMark(axis, range('2018-07-01', '2018-09-30'), range('2018-12-01', '2018-12-31'));
    expect(mark.kind).toBe('bar');
    expect([mark.start, mark.end]).toEqual([axis.place('2018-07-01'), axis.place('2019-01-01')]);
    expect(mark.soft[0]?.width).toBeCloseTo(percentOfDays(91), 1);
    expect(mark.soft[1]?.width).toBeCloseTo(percentOfDays(30), 1);
    expect(mark.solid?.x).toBe(axis.place('2018-09-30'));
  });

  it('has no soft part when both days are known', () => {
    const mark = placeMark(axis, range('2018-03-01'), range('2018-03-31'));
    expect(mark.soft).toEqual([]);
    expect(mark.solid?.width).toBeCloseTo(percentOfDays(31), 1);
  });

  it('is soft all along when start and end may be the same day', () => {
    const month = range('2019-06-01', '2019-06-30');
    const mark = placeMark(axis, month, month);
    expect(mark.solid).toBeNull();
    expect(mark.soft).toEqual([{ x: mark.start, width: expect.closeTo(mark.end - mark.start, 1) }]);
  });

  it('is a point for one date, soft as wide as that date', () => {
    const mark = placeMark(axis, null, range('2018-03-01', '2018-03-31'));
    expect(mark).toMatchObject({ kind: 'point', solid: null });
    expect(mark.points).toHaveLength(1);
    expect(mark.soft[0]?.width).toBeCloseTo(percentOfDays(31), 1);
  });

  it('is two points when the end is printed before the start', () => {
    const mark = placeMark(axis, range('2019-06-01'), range('2018-06-01'));
    expect(mark.points).toHaveLength(2);
    expect(mark.start).toBeLessThan(mark.end);
  });

  it('is text without dates', () => {
    expect(placeMark(axis, null, null).kind).toBe('text');
  });
});

const isoDay = fc
  .integer({ min: 0, max: 5000 })
  .map((n) => new Date(Date.UTC(2011, 0, 1 + n)).toISOString().slice(0, 10));
const anyRange = fc
  .tuple(isoDay, isoDay)
  .map(([a, b]) => (a < b ? range(a, b) : range(b, a)))
  .map((value): DayRange | null => value);
const optionalRange = fc.option(anyRange, { nil: null, freq: 4 });
const anyMilestone = fc.record({ start: optionalRange, due: optionalRange, title: fc.string({ maxLength: 200 }) });

const inputOf = (items: { start: DayRange | null; due: DayRange | null; title: string }[]): TimelineInput => ({
  milestones: items.map(
    (item, index): TimelineMilestone => ({
      ...item,
      id: `M${index}`,
      number: `${index + 1}`,
      state: 'absent',
      flags: ['start', 'due'],
    }),
  ),
  span: { start: items[0]?.start ?? null, end: items[0]?.due ?? null },
  capturedOn: ['2016-05-05'],
});

describe('a timeline', () => {
  it('keeps the order of the page, also for milestones without dates', () => {
    fc.assert(
      fc.property(
        fc.array(anyMilestone, { maxLength: 12 }),
        fc.constantFrom('wide' as const, 'narrow' as const),
        (items, form) => {
          const { rows } = layoutTimeline(inputOf(items), form);
          expect(rows.map(({ id }) => id)).toEqual(items.map((_, index) => `M${index}`));
          for (const [index, row] of rows.entries()) {
            expect(row.y).toBe(index === 0 ? 30 : (rows[index - 1]?.y ?? 0) + (rows[index - 1]?.height ?? 0));
          }
        },
      ),
      { seed: 1 },
    );
  });

  it('draws everything inside the plot and inside its row', () => {
    fc.assert(
      fc.property(fc.array(anyMilestone, { minLength: 1, maxLength: 6 }), (items) => {
        const drawing = layoutTimeline(inputOf(items), 'narrow');
        for (const { mark, flags, y, height, barY } of drawing.rows) {
          const edges = [...mark.soft, ...(mark.solid ? [mark.solid] : [])].flatMap(({ x, width }) => [x, x + width]);
          for (const x of [...edges, ...mark.points, ...flags, ...drawing.captures]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(100.02);
          }
          expect(barY - 6).toBeGreaterThanOrEqual(y);
          expect(barY + 6).toBeLessThanOrEqual(y + height);
        }
      }),
      { seed: 1 },
    );
  });

  it('makes the solid and soft parts add up to the whole bar', () => {
    fc.assert(
      fc.property(anyRange, anyRange, (start, due) => {
        const own = makeTimeAxis(
          [start, due].flatMap((date) => (date ? [date.earliest, date.latest] : [])),
          400,
        );
        if (!own) return;
        const mark = placeMark(own, start, due);
        if (mark.kind !== 'bar') return;
        const parts = [...mark.soft, ...(mark.solid ? [mark.solid] : [])];
        const total = parts.reduce((sum, { width }) => sum + width, 0);
        expect(total).toBeCloseTo(mark.end - mark.start, 1);
      }),
      { seed: 1 },
    );
  });

  it('has no axis when nothing is dated', () => {
    const drawing = layoutTimeline(inputOf([{ start: null, due: null, title: 'Hito' }]), 'wide');
    expect(drawing).toMatchObject({ axis: null, span: null, captures: [] });
  });

  it('leaves out a capture that lies beyond the axis', () => {
    const input = inputOf([{ start: range('2018-01-01'), due: range('2018-12-31'), title: 'Hito' }]);
    expect(layoutTimeline(input, 'wide').captures).toEqual([]);
  });
});

describe('a wrapped text', () => {
  it.each([
    ['Guía', 20, ['Guía']],
    ['Soporte técnico a los nuevos organismos', 20, ['Soporte técnico a', 'los nuevos…']],
    ['Publicar el resumen', 10, ['Publicar', 'el resumen']],
    ['Electroencefalografista jefe', 10, ['Electroen…', 'jefe']],
    ['', 10, ['']],
  ])('%j in lines of %i', (text, length, lines) => {
    expect(wrapText(text, length, 2)).toEqual(lines);
  });
});
