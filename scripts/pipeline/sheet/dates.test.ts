import { expect, it } from 'vitest';
import type { DiagnosticId } from '../diagnostics/catalogue.ts';
import { SourceText } from '../source/source-text.ts';
import { readSheetDate } from './dates.ts';

function read(text: string) {
  const told: DiagnosticId[] = [];
  const source = new SourceText(text);
  const date = readSheetDate(
    'start',
    { text, places: [source.whole] },
    { source, sourceId: 'sheet_csv', report: (id) => told.push(id) },
  );
  expect(date.start_verbatim).toBe(text);
  return [date.start_edtf, date.start_precision, ...told];
}

const cases: [printed: string, edtf: string | null, precision: string, told?: DiagnosticId][] = [
  ['30/06/2018', '2018-06-30', 'day'],
  ['6/30/2018', '2018-06-30', 'day'],
  ['1/1/2019', '2019-01-01', 'day'],
  ['3/5/2018', '2018', 'year', 'date-ambiguous'],
  ['12/11/2018', '2018', 'year', 'date-ambiguous'],
  ['5-6-2018', '2018', 'year', 'date-ambiguous'],
  ['30/2/2018', null, 'unknown', 'date-unreadable'],
  ['13/13/2018', null, 'unknown', 'date-unreadable'],
  ['31/12/18', '2018-12-31', 'day'],
  ['3/5/18', '2018', 'year', 'date-ambiguous'],
  ['31/12/75', null, 'unknown', 'date-unreadable'],
  ['2018-06-30', '2018-06-30', 'day'],
  ['Quarter 3 2014', '2014-35', 'quarter'],
  ['July 2021', '2021-07', 'month'],
  ['2014', '2014', 'year'],
  ['August 31, 2018', '2018-08-31', 'day'],
  ['NA', null, 'unknown'],
  ['Not Specified', null, 'unknown'],
  ['unclear', null, 'unknown'],
  ['Ongoing', null, 'unknown'],
  ['43281', null, 'unknown', 'date-unreadable'],
  ['at some time', null, 'unknown', 'date-unreadable'],
];

it.each(cases)('%s', (printed, edtf, precision, told) => {
  expect(read(printed)).toEqual([edtf, precision, ...(told ? [told] : [])]);
});

it('an empty cell is no date', () => {
  const reading = { source: new SourceText('x'), sourceId: 'sheet_csv', report: () => {} };
  expect(Object.values(readSheetDate('start', null, reading))).toEqual([null, null, null, null, null]);
});
