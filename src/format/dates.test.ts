import { describe, expect, it } from 'vitest';
import { inLanguage, unmark } from './data-text.ts';
import { type DateColumns, dateOf, formatDate, formatEdtf, formatRange, machineDate } from './dates.ts';

const precisionOf = (edtf: string) => {
  if (edtf.length === 10) return 'day';
  if (edtf.length === 4) return 'year';
  return edtf[5] === '3' ? 'quarter' : 'month';
};

const date = (edtf: string | null, verbatim = edtf): DateColumns => ({
  verbatim,
  edtf,
  earliest: null,
  latest: null,
  precision: edtf === null ? (verbatim === null ? null : 'unknown') : precisionOf(edtf),
});

describe('a date', () => {
  it.each([
    ['2018-06-30', '30 de junio de 2018', '30 June 2018'],
    ['2018-06-01', '1 de junio de 2018', '1 June 2018'],
    ['2018-06', 'junio de 2018', 'June 2018'],
    ['2018-35', 'tercer trimestre de 2018', 'third quarter of 2018'],
    ['2018-33', 'primer trimestre de 2018', 'first quarter of 2018'],
    ['2018-41', 'segundo semestre de 2018', 'second half of 2018'],
    ['2018', '2018', '2018'],
  ])('%s is written at its own precision', (edtf, es, en) => {
    expect([formatEdtf(edtf, 'es'), formatEdtf(edtf, 'en')]).toEqual([es, en]);
  });

  it('that cannot be read is given in its own words', () => {
    expect(formatDate(date(null, 'pronto'), 'es')).toBe('«pronto»');
    expect(formatDate(date(null, 'pronto'), 'en')).toBe('“pronto”');
  });

  it('that is not there is nothing', () => {
    expect(formatDate(date(null), 'es')).toBeNull();
  });

  it('gives machines days and months, never a quarter', () => {
    expect(machineDate(date('2018-06'))).toBe('2018-06');
    expect(machineDate({ ...date('2018-35'), precision: 'quarter' })).toBeUndefined();
  });

  it('is taken out of a row by its prefix', () => {
    const row = {
      due_verbatim: 'Junio 2018',
      due_edtf: '2018-06',
      due_earliest: '2018-06-01',
      due_latest: '2018-06-30',
      due_precision: 'month',
    };
    expect(dateOf(row, 'due')).toMatchObject({ verbatim: 'Junio 2018', edtf: '2018-06', precision: 'month' });
  });
});

describe('a range', () => {
  it.each([
    ['2018-06', '2018-10', 'de junio de 2018 a octubre de 2018', 'June 2018 to October 2018'],
    [
      '2018-35',
      '2019-09',
      'del tercer trimestre de 2018 a septiembre de 2019',
      'the third quarter of 2018 to September 2019',
    ],
    ['2018-06-30', '2020-06-30', 'del 30 de junio de 2018 al 30 de junio de 2020', '30 June 2018 to 30 June 2020'],
    ['2018', '2020', 'de 2018 a 2020', '2018 to 2020'],
    ['2019-06', '2019-06', 'junio de 2019', 'June 2019'],
  ])('%s to %s', (from, to, es, en) => {
    expect([formatRange(date(from), date(to), 'es'), formatRange(date(from), date(to), 'en')]).toEqual([es, en]);
  });

  it('with one end says which', () => {
    expect(formatRange(date(null), date('2019-06'), 'es')).toMatch(/^hasta junio de 2019$/);
    expect(formatRange(date('2019-06'), date(null), 'en')).toBe('from June 2019');
    expect(formatRange(date(null), date(null), 'es')).toBeNull();
  });
});

it('a date in the words of its source carries their language, where that is not the language of the page', () => {
  const printed = { ...date(null, 'Por definir'), language: 'es' };
  expect(formatDate(printed, 'es')).toBe('«Por definir»');
  expect(formatDate(printed, 'en')).toBe(`“${inLanguage('Por definir', 'es', 'en')}”`);
  expect(unmark(formatRange(printed, printed, 'en') ?? '')).toBe('“Por definir”');
  expect(formatDate({ ...date('2018-06'), language: 'es' }, 'en')).toBe('June 2018');
});
