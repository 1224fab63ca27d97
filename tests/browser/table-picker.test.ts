import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

test('a reader takes some columns and rows of a table as CSV', async () => {
  await visit('datos/milestones/', {}, async ({ page, complaints }) => {
    await page.getByText('Elegir columnas y filas').click();
    await page.getByText(/^\d+ de \d+ filas$/).waitFor();
    for (const name of await page.getByRole('checkbox').all()) await name.uncheck();
    await page.getByRole('checkbox', { name: /^milestone_id/ }).check();
    await page.getByRole('checkbox', { name: /^due_edtf/ }).check();
    await page.getByRole('searchbox').last().fill('mo0010');
    await page.getByLabel('En la columna').selectOption('commitment_id');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('milestones.csv');
    const [header, ...lines] = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(header).toBe('milestone_id,due_edtf');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !/^MO0010-M\d+,[\d-]*$/.test(line))).toEqual([]);
    expect(complaints).toEqual([]);
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
  });
});
