import { describe, expect, it } from 'vitest';
import { placeToday } from './place-today.ts';
import { makeTimeAxis } from './time-axis.ts';

const axisOf = (days: string[], width = 400) => {
  const axis = makeTimeAxis(days, width);
  if (!axis) throw new Error('no axis');
  return axis;
};

describe('a time axis', () => {
  it('is nothing without days', () => {
    expect(makeTimeAxis([], 400)).toBeNull();
  });

  it('runs from a 1 January to a 1 January and holds every day', () => {
    const axis = axisOf(['2019-09-30', '2018-07-01']);
    expect([axis.from, axis.until]).toEqual(['2018-01-01', '2020-01-01']);
    expect(axis.labels).toEqual([
      { year: 2018, x: 0 },
      { year: 2019, x: 50 },
    ]);
  });

  it('gives a day that ends a year to that year', () => {
    const axis = axisOf(['2018-12-31']);
    expect(axis.until).toBe('2019-01-01');
    expect(axis.placeEnd('2018-12-31')).toBe(100);
  });

  it.each([
    ['months', 400, 11],
    ['quarters', 60, 3],
    ['nothing', 30, 0],
  ])('ticks %s in a year of %i px', (_, width, count) => {
    expect(axisOf(['2018-05-05'], width).minor).toHaveLength(count);
  });

  it('labels fewer years when there is no room for all', () => {
    const axis = axisOf(['2012-01-01', '2021-12-31'], 250);
    expect(axis.labels.map(({ year }) => year)).toEqual([2012, 2014, 2016, 2018, 2020]);
    expect(axis.years.map(({ year }) => year)).toEqual([2013, 2015, 2017, 2019, 2021]);
  });
});

describe('the mark of today', () => {
  it.each([
    ['2017-12-31', { where: 'before', x: 0 }],
    ['2018-01-01', { where: 'within', x: 0 }],
    ['2019-01-01', { where: 'within', x: 50 }],
    ['2020-01-01', { where: 'after', x: 100 }],
  ])('on %s stands at %o', (day, place) => {
    expect(placeToday('2018-01-01', '2020-01-01', new Date(`${day}T12:00:00`))).toEqual(place);
  });
});
