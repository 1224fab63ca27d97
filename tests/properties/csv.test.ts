import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { allTables, tableNamed } from '../../scripts/pipeline/emit/all-tables.ts';
import type { Row } from '../../scripts/pipeline/emit/cell.ts';
import { cellProblem } from '../../scripts/pipeline/emit/cell.ts';
import { prepareRows } from '../../scripts/pipeline/emit/rows.ts';
import { csvPieces } from '../../scripts/pipeline/emit/tables.ts';
import type { Rows } from '../../src/model/rows.ts';
import { columnsOf, type Table } from '../../src/model/table.ts';

const toCsv = (table: Table, rows: Rows<Row>) => [...csvPieces(table, rows)].join('');

/** Any text that a cell may hold: quotes, commas, no-break spaces, emoji, right-to-left and, where allowed, line feeds. */
const cellText = (multiline: boolean) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .chain((text) => fc.constantFrom(text, `${text}"`, `a,${text}`, ` ${text} `, multiline ? `a\n${text}` : text))
    .map((text) => text.normalize('NFC'))
    .filter((text) => text !== '' && cellProblem(text, { multiline }) === null);

/** Reads a CSV cell back into the type that the model gives its column. */
const typed = (cell: string, type: string) => {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
};

function readBack(table: Table, csv: string): Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(columnsOf(table).map(([name, { type }]) => [name, typed(row[name] ?? '', type)])),
  );
}

const section = fc.record({
  section_id: cellText(false),
  subject_type: fc.constantFrom('commitment', 'action_plan'),
  subject_id: cellText(false),
  position: fc.integer(),
  part: fc.constantFrom('description', 'irm_summary', 'plan'),
  heading: fc.option(cellText(false)),
  text: fc.option(cellText(true)),
  language: fc.option(cellText(false)),
  source_id: cellText(false),
});

const indicator = fc.record({
  indicator_id: cellText(false),
  commitment_id: cellText(false),
  position: fc.integer(),
  title: cellText(false),
  unit: fc.constantFrom('percent', 'count', null),
  unit_verbatim: fc.option(cellText(false)),
  baseline: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0))),
  target: fc.option(fc.integer()),
  change_percent: fc.option(fc.float({ noNaN: true, noDefaultInfinity: true, min: 1 })),
});

it.each([
  ['sections', section, 'section_id'],
  ['indicators', indicator, 'indicator_id'],
] as const)('the CSV of %s reads back to its rows', (name, row, key) => {
  const table = tableNamed(name);
  const many = fc.uniqueArray(row as fc.Arbitrary<Row>, { selector: (one) => one[key], maxLength: 12 });
  fc.assert(
    fc.property(many, (given) => {
      const rows = prepareRows(table, given);
      expect(readBack(table, toCsv(table, rows))).toEqual([...rows]);
    }),
    { numRuns: 300 },
  );
});

it('rows come out in one order, whatever order they went in', () => {
  const table = tableNamed('sections');
  const many = fc.uniqueArray(section, { selector: ({ section_id }) => section_id, maxLength: 12 });
  const shuffled = many.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      expect(toCsv(table, prepareRows(table, other))).toBe(toCsv(table, prepareRows(table, rows)));
    }),
  );
});

it.each(allTables.map((table) => [table.name, table] as const))(
  'the header of %s suits every program',
  (_name, table) => {
    const header = toCsv(table, []);
    expect(header.endsWith('\r\n')).toBe(true);
    expect(header.charCodeAt(0)).not.toBe(0xfeff);
    for (const name of header.trimEnd().split(',')) expect(name).toMatch(/^[a-z][a-z0-9_]{0,49}$/);
  },
);
