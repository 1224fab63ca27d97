import { readdirSync, readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../format/workbook.ts';
import { longestCell } from '../../../model/spreadsheet.ts';
import { recordSheets } from './record-sheets.ts';

const record = {
  commitment_id: 'MO0099',
  title: '=1+1',
  start_edtf: '2018-35',
  start_earliest: '2018-07-01',
  end_latest: null,
  milestones: [
    { milestone_id: 'MO0099-M1', position: 1, continuity: null },
    { milestone_id: 'MO0099-M2', position: 2, continuity: 'new' },
  ],
  findings: [
    { finding_id: 'f.1', answer: { answer: 'dismissed' }, passages: [{ passage_id: 'p-1' }, { passage_id: 'p-2' }] },
  ],
  captures: [],
  source_ids: ['001_a'],
};
const sheets = recordSheets(record);
const sheet = (name: string) => sheets.find((one) => one.name === name);

describe('the workbook of a record', () => {
  it('has a sheet for the record and for each of its lists that has rows', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'commitment',
      'milestones',
      'findings',
      'findings_passages',
      'source_ids',
    ]);
  });

  it('keeps the columns of the data and their order, and what is missing is empty', () => {
    expect(sheet('milestones')?.header).toEqual(['milestone_id', 'position', 'continuity']);
    expect(sheet('milestones')?.rows).toEqual([
      ['MO0099-M1', 1, null],
      ['MO0099-M2', 2, 'new'],
    ]);
  });

  it('says of what stands in a list within a list to which row it belongs', () => {
    expect(sheet('findings')?.header).toEqual(['finding_id', 'answer_answer']);
    expect(sheet('findings_passages')?.header).toEqual(['finding_id', 'passage_id']);
    expect(sheet('findings_passages')?.rows).toEqual([
      ['f.1', 'p-1'],
      ['f.1', 'p-2'],
    ]);
    expect(sheet('source_ids')).toMatchObject({ header: ['source_id'], rows: [['001_a']] });
  });

  it('has columns as wide as what stands in them, within bounds', () => {
    const [one] = recordSheets({ id: 'A', text: 'x'.repeat(500), day_latest: '2018-07-01' });
    expect(one?.widths).toEqual([9, 60, 12]);
  });

  it('comes back with texts as texts, days as days, and no formula', async () => {
    const blob = await writeWorkbook(sheets);
    const [first] = await readExcelFile(Buffer.from(await blob.arrayBuffer()));
    expect(first?.data[0]).toEqual(['commitment_id', 'title', 'start_edtf', 'start_earliest', 'end_latest']);
    expect(first?.data[1]).toEqual(['MO0099', '=1+1', '2018-35', new Date('2018-07-01T00:00:00Z'), null]);
  });

  it('cuts what no cell holds, and shows that it did', async () => {
    const long = `${'a'.repeat(longestCell - 5)}😀${'b'.repeat(99)}`;
    const blob = await writeWorkbook([{ name: 'one', rows: [[long]] }]);
    const [first] = await readExcelFile(Buffer.from(await blob.arrayBuffer()));
    expect(first?.data[0]?.[0]).toBe(`${'a'.repeat(longestCell - 5)} […]`);
  });

  it.each(readdirSync('content/commitments').slice(0, 20))('has every value of %s', (file) => {
    const json = readFileSync(`content/commitments/${file}`, 'utf8');
    const cells = recordSheets(JSON.parse(json)).flatMap(({ rows }) => rows.flat());
    const told = new Set(cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))));
    const values = [...json.matchAll(/:\s*("(?:[^"\\]|\\.)*"|-?\d+|true|false)(?=[,\n}\]])/g)].map(([, value = '']) =>
      String(JSON.parse(value)),
    );
    expect(values.filter((value) => !told.has(value))).toEqual([]);
    expect(values.length).toBeGreaterThan(10);
  });

  it('has sheets whose names a spreadsheet takes, each once', () => {
    for (const folder of ['commitments', 'plans', 'members', 'sources'])
      for (const file of readdirSync(`content/${folder}`).slice(0, 20)) {
        const names = recordSheets(JSON.parse(readFileSync(`content/${folder}/${file}`, 'utf8'))).map(
          ({ name }) => name,
        );
        expect(names.filter((name) => !/^[a-z_]{1,31}$/.test(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
      }
  });
});
