import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../format/csv.ts';
import { type ExplorerRow, makeColumn } from '../../format/explorer-index.ts';
import { writeWorkbook } from '../../format/workbook.ts';
import { sheetsOf, tabulate } from './download.ts';

const row = (id: string, title: string): ExplorerRow => ({
  id,
  title,
  titleLang: 'es',
  member: 'Georgia',
  year: '2018',
  period: '',
  coverage: '',
  completion: { state: 'pending', label: 'pendiente' },
  milestones: 3,
  findings: 0,
  start: '2018-35',
  end: '',
  ogpUrl: 'https://example.org/GE0001/',
});
const rows = [row('GE0001', 'Uno, "dos" & <tres>'), row('GE0007', 'línea\nrota')];
const facet = (id: string, values: string[], of: number[][]) => ({
  id,
  label: id,
  data: { values: values.map((value) => ({ value, label: value })), ...makeColumn(of) },
});
const facets = [
  facet('member', ['georgia'], [[0], [0]]),
  facet('area', ['health', 'justice'], [[0, 1], [0]]),
  facet('completion.irm', ['pending', 'none'], [[0], [1]]),
  facet('early_results.irm', ['none', 'no_evidence', 'moderate'], [[1, 2], [0]]),
  facet('institution', ['a.lead', 'b.support'], [[0, 1], [0]]),
];
const table = tabulate({ rows, places: [0, 1], facets, pageOf: (id) => `https://example.org/compromisos/${id}/` });

describe('what is downloaded', () => {
  it('has a column for each facet in codes, and all that a commitment has of it, but for its institutions', () => {
    const column = (name: string) => table.cells.map((cells) => cells[table.header.indexOf(name)]);
    expect(column('member_id')).toEqual(['georgia', 'georgia']);
    expect(column('completion_irm')).toEqual(['pending', null]);
    expect(column('policy_area_ids')).toEqual(['health; justice', 'health']);
    // What the IRM answered in two reports.
    expect(column('early_results_irm')).toEqual(['no_evidence; moderate', null]);
    expect(table.header.filter((name) => name.startsWith('institution'))).toEqual([]);
  });

  it('has headers as the tables of the data have them', () => {
    expect(table.header.filter((name) => !/^[a-z][a-z0-9_]{0,49}$/.test(name))).toEqual([]);
    expect(new Set(table.header).size).toBe(table.header.length);
  });

  it('comes back from the CSV as it was, and nothing else is in it', () => {
    const csv = csvOf([table.header, ...table.cells]);
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(data).toEqual([table.header, ...table.cells.map((cells) => cells.map((cell) => String(cell ?? '')))]);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('comes back from the workbook, whose first sheet says what was filtered', async () => {
    const words = { sheetAbout: 'leeme', sheetData: 'compromisos', sheetFilters: 'Filtros' };
    const told = { filters: ['Miembro: Georgia & <otros>'], address: 'https://example.org/?member=georgia', words };
    const blob = await writeWorkbook(sheetsOf(told, table.header, table.cells));
    const sheets = await readExcelFile(Buffer.from(await blob.arrayBuffer()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['leeme', 'compromisos']);
    expect(sheets[0]?.data.flat()).toContain('Miembro: Georgia & <otros>');
    expect(sheets[1]?.data[0]).toEqual(table.header);
    expect(sheets[1]?.data.slice(1)).toEqual(table.cells);
  });
});
