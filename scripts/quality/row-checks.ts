import type { QualityCheck } from '../../src/model/quality.ts';
import type { Cells } from '../releases/csv-cells.ts';
import type { Resource } from '../releases/descriptor.ts';

/** Columns of a row that do not go together. */
export interface RowProblem {
  column: string;
  found: string;
  expected: string;
}

export interface RowCheck {
  id: QualityCheck;
  /** How many it counts as, for each row: dates are counted as cells. */
  counts: 0 | 1;
  problemOf: (cells: Cells) => RowProblem | null;
}

/** What is checked of the columns of a row together. */
export function rowChecksOf({ name, schema }: Resource): RowCheck[] {
  const place = new Map(schema.fields.map((field, at) => [field.name, at]));
  const reader = (column: string) => {
    const at = place.get(column) ?? -1;
    return (cells: Cells) => cells[at] ?? '';
  };
  const dates = [...place.keys()].flatMap((column) => {
    const prefix = /^(.+)_edtf$/.exec(column)?.[1];
    return prefix ? [dateCheck(prefix, reader)] : [];
  });
  return name === 'sources' ? [...dates, linesCheck(reader)] : dates;
}

type Reader = (column: string) => (cells: Cells) => string;

/** A date is known with its first and last day and its precision, or not at all; the first day is not after the last. */
function dateCheck(prefix: string, reader: Reader): RowCheck {
  const [edtf, earliest, latest, precision] = ['edtf', 'earliest', 'latest', 'precision'].map((part) =>
    reader(`${prefix}_${part}`),
  ) as [ReturnType<Reader>, ReturnType<Reader>, ReturnType<Reader>, ReturnType<Reader>];
  return {
    id: 'dates',
    counts: 0,
    problemOf: (cells) => {
      const [day, first, last] = [edtf(cells), earliest(cells), latest(cells)];
      if (day !== '' && (first === '' || last === '' || precision(cells) === ''))
        return { column: `${prefix}_edtf`, found: day, expected: 'its first and last day and its precision with it' };
      if (day === '' && (first !== '' || last !== ''))
        return { column: `${prefix}_earliest`, found: first || last, expected: `a date in ${prefix}_edtf with it` };
      return first <= last || last === ''
        ? null
        : { column: `${prefix}_earliest`, found: first, expected: `a day not after ${last}, its last one` };
    },
  };
}

/** Each line of a source is a field, text of a section, or furniture of the page. */
function linesCheck(reader: Reader): RowCheck {
  const [lines, accounted] = [reader('lines'), reader('lines_accounted')];
  const parts = ['lines_field', 'lines_text', 'lines_furniture'].map(reader);
  return {
    id: 'lines_accounted',
    counts: 1,
    problemOf: (cells) => {
      const sum = parts.reduce((total, part) => total + Number(part(cells)), 0);
      const whole = Number(lines(cells));
      if (Number(accounted(cells)) === whole && sum === whole) return null;
      return { column: 'lines_accounted', found: `${accounted(cells)}, parts of ${sum}`, expected: String(whole) };
    },
  };
}
