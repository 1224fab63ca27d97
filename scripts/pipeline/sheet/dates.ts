import type { PartialDate } from '../../../src/model/partial-date.ts';
import { type DateColumns, dateColumns, partialDate, unknownDate } from '../normalise/dates.ts';
import { dateNumbers } from '../spellings/date-patterns.ts';
import type { CellText, SheetReading } from './cell-text.ts';
import table from './columns.json' with { type: 'json' };
import { tidyName } from './columns.ts';

const undated = new Set(table.undated.map(tidyName));
/** `13/02/2018`, `2/13/18`, `3.5.2018`: sheets mix day first and month first. */
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** OGP was founded in 2011 and its plans look a few years ahead: of two digits only these are surely a year. */
const shortYears = { first: 10, last: 40 };

/**
 * Reads a date of a sheet into its five columns.
 *
 * `3/5/2018` may be in March or in May: the year is known, and `date-ambiguous` is told. `NA`, `Ongoing` and the like, listed in
 * `columns.json`, are no dates; what else cannot be read is told with `date-unreadable`. Both keep their words. Never throws.
 */
export function readSheetDate<P extends string>(
  prefix: P,
  cell: CellText | null,
  reading: SheetReading,
): DateColumns<P> {
  return cell ? dateColumns(prefix, cell.text, dateOf(cell, reading)) : dateColumns(prefix);
}

function dateOf({ text, places }: CellText, { source, report }: SheetReading): PartialDate {
  if (undated.has(tidyName(text))) return unknownDate;
  const place = places[0] ? source.place(places[0]) : null;
  const match = numeric.exec(text);
  const found = match ? readNumeric(Number(match[1]), Number(match[3]), match[4] ?? '') : readWords(text);
  if (found === 'ambiguous') report('date-ambiguous', place, text, match?.[4] ?? '');
  const date = found === 'ambiguous' ? partialDate({ year: yearOf(match?.[4] ?? '') ?? 0 }) : found;
  if (!date) report('date-unreadable', place, text);
  return date ?? unknownDate;
}

const yearOf = (digits: string): number | null => {
  const year = Number(digits);
  if (digits.length === 4) return /^(?:19|20)/.test(digits) ? year : null;
  return year >= shortYears.first && year <= shortYears.last ? 2000 + year : null;
};

function readNumeric(a: number, b: number, digits: string): PartialDate | 'ambiguous' | null {
  const year = yearOf(digits);
  if (year === null) return null;
  const readings = new Map(
    [partialDate({ year, month: b, day: a }), partialDate({ year, month: a, day: b })].flatMap((date) =>
      date ? [[date.edtf, date]] : [],
    ),
  );
  return readings.size > 1 ? 'ambiguous' : ([...readings.values()][0] ?? null);
}

function readWords(text: string): PartialDate | null {
  const numbers = dateNumbers(text);
  return numbers && partialDate(numbers);
}
