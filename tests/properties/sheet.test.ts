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
      const raw = sheetOf(rows, columnNames, { lineEnd });
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

it('columns in any order, between commas, semicolons or tabs, with any line ends and quotation marks, give the same data', () => {
  const form = fc.record({
    separator: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    allQuoted: fc.boolean(),
    mark: fc.boolean(),
  });
  // What stands in a cell must be told from what parts cells and lines, so that the spaces at its ends are none of it.
  const plain = fc.constantFrom('ND', '1', '0', 'Yes', 'May 2018', 'One; Two, three', 'First\nsecond', 'a "b"', '');
  const rows = fc
    .array(fc.dictionary(fc.constantFrom(...columnNames), plain, { maxKeys: 40 }), { minLength: 1, maxLength: 4 })
    .map((made) => made.map((row, i) => invented(`GE${9000 + i}`, row)));
  const names = fc.shuffledSubarray([...columnNames], { minLength: columnNames.length });
  fc.assert(
    fc.property(rows, names, form, (made, order, how) => {
      const { dataset } = convert([seedOf(sheetOf(made, order, how))]);
      expect(withoutPlaces(dataset)).toEqual(withoutPlaces(convertRows(made).dataset));
    }),
  );
}, 60_000);

it('a column that is missing takes what it says with it, and nothing else', () => {
  const optional = columnNames.filter(
    (name) => !['Commitment Unique Identifier', 'id', 'Country/Locality', 'Commitment Title'].includes(name),
  );
  fc.assert(
    fc.property(fc.subarray(optional, { minLength: 1, maxLength: 12 }), (gone) => {
      const row = invented('GE9001', {
        'Start Date': 'May 2018',
        'End Date': '2020',
        'Lead Institution': 'Ministry of Lamps',
      });
      const left = columnNames.filter((name) => !gone.includes(name));
      const { dataset, diagnostics, refused } = convertRows([row], left);
      const missing = diagnostics.filter(({ id }) => id === 'sheet-column-missing').map(({ actual }) => actual);
      expect([refused, missing.toSorted()]).toEqual([[], gone.toSorted()]);
      const [commitment] = dataset.commitments;
      expect(commitment?.start_verbatim ?? null).toBe(gone.includes('Start Date') ? null : 'May 2018');
      expect(dataset.organisations.length).toBe(gone.includes('Lead Institution') ? 0 : 1);
      for (const { state, value } of dataset.observations)
        expect([state, value]).toEqual([expect.stringMatching(/^(?:no_data|absent)$/), null]);
    }),
  );
}, 60_000);
