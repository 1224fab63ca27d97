import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { qualityReport } from '../../src/model/quality.ts';
import { readPages, site, textOf } from './built-site.ts';

const pages = readPages();
const pageAt = (path: string) => {
  const page = pages.find((one) => one.path === `${site.base}${path}`);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const report = qualityReport.parse(JSON.parse(readFileSync(join(site.folder, 'data/latest/quality.json'), 'utf8')));

/** Bounds and warnings ask somebody to look, and stop no build. */
test('the data meet every check of what stands in them', () => {
  const firm = report.checks.filter(({ severity, unit }) => severity === 'error' && unit !== 'bounds');
  expect(firm.filter(({ breaches }) => breaches > 0)).toEqual([]);
});

test.each(['calidad/', 'en/quality/'])('the page %s has every check, every table and every bound', (path) => {
  const { document } = pageAt(path);
  for (const { id } of report.checks) expect(document.querySelectorAll(`tr#${id}`)).toHaveLength(1);
  expect(document.querySelectorAll('.fill-overview tbody tr')).toHaveLength(report.tables.length);
  expect(document.querySelectorAll('.bound-table tbody tr')).toHaveLength(report.bounds.length);
});

test('every bar stands beside its number', () => {
  const cells = [pageAt('calidad/'), pageAt('datos/commitments/')].flatMap(({ document }) =>
    document.querySelectorAll('td').filter((cell) => cell.querySelector('svg')),
  );
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.map(textOf).filter((text) => !/\d+ de \d/u.test(text) || !text.includes('%'))).toEqual([]);
});

test('the dictionary says of each column how many rows have a value', () => {
  for (const { table, rows, columns } of report.tables) {
    const { document } = pageAt(`en/data/${table}/`);
    for (const { column, filled } of columns) {
      const cell = document.querySelector(`tr#${column} .dictionary-fill`);
      const said = cell ? textOf(cell).replace(/(?<=\d)\s(?=\d{3})/g, '') : '';
      expect(said).toContain(rows === 0 ? 'no rows' : `${filled} of ${rows} row`);
    }
  }
});

test('the page of the data and every page lead to it', () => {
  expect(pageAt('datos/').html.match(/href="[^"]*\/calidad\/"/g)?.length).toBeGreaterThan(1);
  expect(pageAt('en/').html).toMatch(/href="[^"]*\/en\/quality\/"/);
});
