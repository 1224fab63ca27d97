import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGivenTables } from '../scripts/downloads/given-tables.ts';
import { cutMark } from '../scripts/downloads/workbook/cell.ts';
import { writeWorkbook } from '../scripts/downloads/workbook/workbook.ts';
import { allTables } from '../scripts/pipeline/emit/all-tables.ts';
import { fittingCell } from '../src/model/spreadsheet.ts';
import { columnsOf } from '../src/model/table.ts';
import { awkwardTables } from './downloads/awkward.ts';
import { type Place, places, showIn } from './downloads/libreoffice.ts';
import { type Cells, readCsv } from './downloads/read-back.ts';
import { programFor } from './programs.ts';

/* The files as somebody in Spain and somebody in the United States see them in LibreOffice: every cell, as it is shown. */

const about = {
  ...{ name: 'book', title: 'Compromisos', version: '1.2.3', releasedOn: null, date: null },
  description: { es: 'Hitos y compromisos', en: 'Milestones and commitments' },
};

/** How LibreOffice shows what it holds as a flag or as a number. */
const flags: Record<Place, Record<string, string>> = {
  'es-ES': { true: 'VERDADERO', false: 'FALSO' },
  'en-US': { true: 'TRUE', false: 'FALSE' },
};
const shownNumber = (text: string, place: Place) => (place === 'es-ES' ? text.replace('.', ',') : text);

/** The rows of a table as its sheet must show them. Lines of a cell and a control character are shown as they are. */
function expected(rows: Cells, table: (typeof allTables)[number], place: Place): Cells {
  const types = columnsOf(table).map(([, { type }]) => type);
  const [header = [], ...others] = rows;
  const shown = others.map((row) =>
    row.map((cell, index) => {
      if (types[index] === 'boolean') return flags[place][cell] ?? cell;
      return types[index] === 'number' ? shownNumber(cell, place) : fittingCell(cell, cutMark);
    }),
  );
  return [header, ...shown];
}

const sets: [string, string][] = [
  ['the published tables', 'data'],
  ['awkward tables', awkwardTables().data],
];
const cases = sets.flatMap(([what, folder]) =>
  (Object.keys(places) as Place[]).map((place) => ({ what, folder, place })),
);

/** LibreOffice breaks a character of two units where a piece of 16,384 of the file it writes ends; what it shows is whole. */
const compared = (text: string) => text.slice(0, 16_000);

/** Cells that are not as they must be, as lines. A sheet may end with an empty row. */
function wrong(name: string, shown: Cells | undefined, wanted: Cells): string[] {
  const rows = shown?.filter((row) => row.some((cell) => cell !== '')) ?? [];
  const cells = wanted.flatMap((row, line) =>
    row.flatMap((cell, index) => {
      const found = rows[line]?.[index] ?? '';
      return compared(found) === compared(cell) && found.length >= cell.length
        ? []
        : [`${name}, row ${line + 1}, ${wanted[0]?.[index]}: “${found}”, not “${cell}”`];
    }),
  );
  return rows.length === wanted.length ? cells : [`${name}: ${rows.length} rows, not ${wanted.length}`, ...cells];
}

describe.each(cases)('$what in LibreOffice in $place', ({ folder, place }) => {
  let book = '';
  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), 'book-'));
    await writeWorkbook(readGivenTables(folder), about, out);
    book = join(out, 'book.xlsx');
  });

  test('the workbook shows every cell as it is: ids and EDTF as text, days as days, numbers as numbers', async ({
    skip,
  }) => {
    const sheets = await showIn(programFor(skip, 'libreoffice'), place, [book]);
    expect(sheets.get('book-leeme.csv')?.flat()).toContain('Milestones and commitments');
    const problems = allTables.flatMap((table) =>
      wrong(table.name, sheets.get(`book-${table.name}.csv`), expected(readCsv(folder, table), table, place)),
    );
    expect(problems).toEqual([]);
  });

  test('every CSV, imported as the page of the data says, shows every cell as it stands', async ({ skip }) => {
    const files = allTables.map(({ name }) => join(folder, `${name}.csv`));
    const shown = await showIn(programFor(skip, 'libreoffice'), place, files);
    const problems = allTables.flatMap((table) =>
      wrong(table.name, shown.get(`${table.name}.csv`), readCsv(folder, table)),
    );
    expect(problems).toEqual([]);
  });
});
