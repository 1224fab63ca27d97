import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { convert } from '../../scripts/pipeline/pipeline.ts';
import { splitCells } from '../../scripts/pipeline/sheet/split-cells.ts';
import { emailMark, phoneMark } from '../../scripts/pipeline/source/personal-data.ts';
import type { Dataset } from '../../src/model/tables.ts';
import { columnNames, invented, seedOf, sheetOf } from '../sheet/make-sheet.ts';
import { convertRows } from '../sheet/read-sheet.ts';

const cell = fc.oneof(
  fc.constantFrom('ND', 'NR', 'NA', '1', '0', '3/5/2018', '"', 'a ""b""', 'First\nsecond', 'One; Two', '=1+1', ''),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const cells = fc.dictionary(fc.constantFrom(...columnNames), cell, { maxKeys: 40 });
const table = fc
  .array(cells, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((row, i) => invented(`GE${9000 + i}`, row)));

it('cells are those that Papa Parse reads', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' '), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const raw = Papa.unparse(rows, { newline: '\n' });
      const found = splitCells(raw).rows.map(({ cells: spans }) =>
        spans.map(({ start, end }) => {
          const inside = raw.slice(start, end);
          return raw.charAt(start - 1) === '"' ? inside.replaceAll('""', '"') : inside;
        }),
      );
      expect(found).toEqual(Papa.parse(raw, { delimiter: ',', newline: '\n' }).data);
    }),
  );
});

it('every quotation is the text that stands at its place', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
      const raw = sheetOf(rows, columnNames, lineEnd);
      const lines = raw.split(/\r\n|\r|\n/);
      for (const one of convert([seedOf(raw)]).dataset.passages) {
        expect(one.line_end).toBe(one.line_start);
        const line = lines[one.line_start - 1] ?? '';
        const masked = [emailMark, phoneMark, '⟨U+'].some((mark) => one.quotation.includes(mark));
        if (!masked) expect(line.slice(one.column_start - 1, one.column_end - 1)).toBe(one.quotation);
      }
    }),
  );
});

it('any cells give a result, and every line is accounted for or refused with a message', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { dataset, diagnostics } = convertRows(rows);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      for (const { lines, lines_accounted } of dataset.sources)
        expect(lines_accounted === lines).toBe(errors.length === 0);
      expect(dataset.commitments.length + errors.length).toBeGreaterThanOrEqual(rows.length);
    }),
  );
});

it('any bytes give a result', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(`${columnNames.join(',')}\n${text}`)),
      ),
      (bytes) => {
        const { dataset, refused } = convert([{ file: 'noise.csv', bytes, entry: null }]);
        expect(dataset.sources.length + refused.length).toBe(1);
      },
    ),
  );
});

/** The data without the places in the file, which move with the rows. */
const withoutPlaces = ({ passages, sources, finding_passages, ...rest }: Dataset) => ({
  ...rest,
  quoted: passages.map(({ record_type, record_id, field, position, quotation }) =>
    [record_type, record_id, field, position, quotation].join('|'),
  ),
});

it('rows in any order give the same data', () => {
  fc.assert(
    fc.property(
      table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(withoutPlaces(convertRows(shuffled).dataset)).toEqual(withoutPlaces(convertRows(rows).dataset));
      },
    ),
  );
});
