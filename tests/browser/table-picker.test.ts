import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { columnsOf, type Table } from '../../src/model/table.ts';
import { tables } from '../../src/model/tables.ts';
import { useBrowser, visit } from './browser.ts';

useBrowser();

type Rows = Record<string, string>[];
const read = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(/\r\n$/, ''), { header: true });
const rowsOf = (name: string): Rows => read(readFileSync(`data/${name}.csv`, 'utf8')).data;
const names = Object.values(tables).map((table) => columnsOf(table as unknown as Table).map(([name]) => name));
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Opens the choice, and waits for the table. */
async function open(page: Page): Promise<void> {
  await page.locator('table-picker summary').click();
  await page.locator('table-picker [role="status"]', { hasText: /\d/ }).waitFor();
}

/** Ticks these columns and no other. */
async function choose(page: Page, columns: readonly string[]): Promise<void> {
  for (const box of await page.locator('table-picker input[name="column"]').all())
    await box.setChecked(columns.includes((await box.getAttribute('value')) ?? ''));
}

async function save(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('table-picker button').click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Header and rows, every cell as the published table has it, and no cell that a spreadsheet would run. */
function expectRows(text: string, columns: readonly string[], rows: Rows): void {
  const { data, errors, meta } = read(text);
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(columns);
  expect(data).toEqual(rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]]))));
  expect(text.endsWith('\r\n')).toBe(true);
  const cells = data.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+@\t\r\n]|^-(?!\d)/.test(cell))).toEqual([]);
}

/** Tables of different shapes: dates in five columns, long, texts of many lines, the widest, flags, none that is missing. */
describe.each([
  { table: 'milestones', columns: ['milestone_id', 'due_edtf', 'due_latest'], within: 'commitment_id', text: 'mo0010' },
  { table: 'passages', columns: ['record_id', 'line_start', 'quotation'], within: 'quotation', text: 'Según' },
  { table: 'sections', columns: ['section_id', 'heading', 'text'], within: 'text', text: 'informacion' },
  { table: 'sources', columns: ['source_id', 'machine_translated', 'lines'], within: 'layout', text: 'a' },
  { table: 'action_plans', columns: ['title', 'start_verbatim', 'end_latest'], within: '', text: 'regueb' },
  { table: 'observations', columns: ['question', 'state', 'shown'], within: 'shown', text: 'true' },
  { table: 'codelists', columns: ['code', 'label_es'], within: 'list', text: 'layout' },
] as const)('the choice of $table', ({ table, columns, within, text }) => {
  const all = rowsOf(table);
  const header = Object.keys(all[0] ?? {});

  test('gives the whole table as it is published', async () => {
    await visit(`en/data/${table}/`, {}, async ({ page, complaints }) => {
      await open(page);
      const whole = await save(page);
      expect(whole.name).toBe(`${table}.csv`);
      expectRows(whole.text, header, all);
      expect(complaints).toEqual([]);
    });
  });

  test('gives the columns and rows asked for, and says in the name of the file which', async () => {
    await visit(`datos/${table}/`, {}, async ({ page, complaints }) => {
      await open(page);
      await choose(page, columns);
      await page.locator('table-picker [name="text"]').fill(text);
      await page.locator('table-picker [name="within"]').selectOption(within);
      const holds = (row: Record<string, string>) =>
        (within === '' ? Object.values(row) : [row[within] ?? '']).some((cell) => fold(cell).includes(fold(text)));
      const wanted = all.filter(holds);
      expect(wanted.length).toBeGreaterThan(0);
      const picked = await save(page);
      const found = `${table}_${within || 'q'}-${fold(text)}_columns-${columns.join('+')}.csv`;
      expect(picked.name).toBe(found);
      const ordered = header.filter((name) => (columns as readonly string[]).includes(name));
      expectRows(picked.text, ordered, wanted);
      expect(complaints).toEqual([]);
    });
  });
});

test('the shapes above are those they are taken for', () => {
  const widest = names.reduce((a, b) => (b.length > a.length ? b : a)).length;
  expect(Object.keys(rowsOf('sources')[0] ?? {}).length).toBe(widest);
  expect(rowsOf('sections').some(({ text }) => text?.includes('\n'))).toBe(true);
  expect(rowsOf('passages').length).toBeGreaterThan(1000);
});

test('a row whose only cell is missing is still a row', async () => {
  await visit('datos/sources/', {}, async ({ page }) => {
    await open(page);
    await choose(page, ['captured_on']);
    const { text } = await save(page);
    const days = rowsOf('sources').map(({ captured_on }) => captured_on || '""');
    expect(text.trimEnd().split('\r\n')).toEqual(['captured_on', ...days]);
  });
});

test('without columns or without rows there is nothing to download', async () => {
  await visit('en/data/milestones/', {}, async ({ page }) => {
    await page.getByText('Choose columns and rows').click();
    await page.getByText(/^\d+ of \d+ rows$/).waitFor();
    const button = page.getByRole('button', { name: 'Download CSV' });
    expect(await button.isEnabled()).toBe(true);
    await page.getByLabel('Only rows that hold').fill('zzzz');
    await page.getByText(/^0 of \d+ rows$/).waitFor();
    expect(await button.isEnabled()).toBe(false);
    await page.getByLabel('Only rows that hold').fill('');
    await choose(page, []);
    expect(await button.isEnabled()).toBe(false);
  });
});
