import { describe, expect, it } from 'vitest';
import { fitSpan, monthAt, monthNumber, panSpan, placeSpan, readSpan, writeSpan, zoomSpan } from './month-span.ts';

const span = (from: string, until: string) => ({ from: monthNumber(from), until: monthNumber(until) });
const whole = span('2018-01', '2022-01');

describe('the stretch of time that is looked at', () => {
  it('never leaves the whole', () => {
    expect(fitSpan(span('2015-01', '2016-01'), whole)).toEqual(span('2018-01', '2019-01'));
    expect(fitSpan(span('2021-06', '2024-06'), whole)).toEqual(span('2019-01', '2022-01'));
    expect(fitSpan(span('2000-01', '2030-01'), whole)).toEqual(whole);
  });

  it('is never shorter than a quarter, also asked for the wrong way round', () => {
    expect(fitSpan(span('2019-05', '2019-05'), whole)).toEqual(span('2019-05', '2019-08'));
    expect(fitSpan(span('2019-05', '2018-05'), whole)).toEqual(span('2019-05', '2019-08'));
  });

  it('closer and further around its middle is the same again', () => {
    const year = span('2019-01', '2020-01');
    expect(zoomSpan(year, whole, 1 / 2)).toEqual(span('2019-04', '2019-10'));
    expect(zoomSpan(zoomSpan(year, whole, 1 / 2), whole, 2)).toEqual(year);
  });

  it('goes on by a third, and stops at the end', () => {
    expect(panSpan(span('2019-01', '2020-01'), whole, 1)).toEqual(span('2019-05', '2020-05'));
    expect(panSpan(span('2018-02', '2019-02'), whole, -1)).toEqual(span('2018-01', '2019-01'));
  });

  it('fills the frame', () => {
    expect(placeSpan(whole, whole)).toEqual({ x: -0, width: 100 });
    const year = placeSpan(span('2018-01', '2019-01'), whole);
    expect(year.x).toBe(-0);
    expect(year.width).toBeCloseTo((1461 / 365) * 100);
  });

  it('is that of its month under the pointer, at both ends too', () => {
    const year = span('2019-01', '2020-01');
    expect([0, 0.5, 1].map((part) => monthAt(part, year))).toEqual([year.from, year.from + 6, year.until - 1]);
  });

  it('goes into the address and comes back', () => {
    const year = span('2019-01', '2020-01');
    expect(writeSpan(year, whole, 'guía')).toBe('?q=gu%C3%ADa&from=2019-01&until=2019-12');
    expect(readSpan(writeSpan(year, whole, ''), whole)).toEqual(year);
    expect(writeSpan(whole, whole, '')).toBe('');
    expect(readSpan('?from=never&until=2019-13', whole)).toEqual(whole);
  });
});
