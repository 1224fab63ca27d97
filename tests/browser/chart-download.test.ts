import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

async function take(page: Page, format: 'svg' | 'png', index = 0): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-chart-download] button[value="${format}"]`).nth(index).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[\\w-]+\\.${format}$`));
  return readFileSync(await download.path());
}

const figures = [
  ['commitment, layout A', 'timeline', 0, /MO0010/],
  ['commitment, layout A', 'indicators', 1, /MO0010/],
  ['coverage', 'bars of the coverage', 0, /\d/],
  ['areas', 'bars of the areas', 0, /Gobierno electrónico · \d/],
  ['quality', 'bars of what is filled', 0, /Miembros · \d+ de \d+, \d/],
  ['source', 'bar of the lines', 0, /003_dc089b18fe7aed46/],
  ['plan, local', 'figures of its answers', 0, /000_39710461f6082257/],
  ['chronology of a year', 'strips below one axis', 0, />e<[\s\S]*Todos los hitos/],
] as const;

test.each(figures)(
  'a picture of a %s (%s) is complete in itself, whatever the theme and the width',
  async (kind, _, index, names) => {
    const options = { colorScheme: 'dark', viewport: { width: 360, height: 800 } } as const;
    const svg = await visit(addressOf(kind, 'es'), options, async ({ page, complaints }) => {
      const file = (await take(page, 'svg', index)).toString('utf8');
      expect(await page.locator('[data-figure][inert]').count()).toBe(0);
      expect(complaints).toEqual([]);
      return file;
    });
    expect(svg).toMatch(names);
    expect(svg).toContain('CC BY 4.0');
    // Something is drawn on the paper, at a telephone's width too.
    expect(svg.match(/<(rect|path|line|circle) /g)?.length).toBeGreaterThan(2);
    expect(svg).toMatch(/Fuente: OGP/);
    expect(svg).toMatch(/https?:\/\/[^<]+\/(compromisos|cobertura|fuentes|planes|cronologia|areas|calidad)\//);
    expect(svg).not.toMatch(/oklch|var\(|class=|style=|<script|href=/);
    // Light paper, and ink on it: the first rectangle, and no white text.
    expect(svg).toContain('fill="#fcfaf5"');
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
    await visit('', {}, async ({ page }) => {
      const problem = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null,
        svg,
      );
      expect(problem).toBeNull();
    });
  },
);

test('a PNG of the timeline is twice the size of its SVG', async () => {
  await visit(addressOf('commitment, layout A', 'en'), {}, async ({ page, complaints }) => {
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec((await take(page, 'svg')).toString()) ?? [];
    const png = await take(page, 'png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(complaints).toEqual([]);
  });
});

test('without a script no picture is offered', async () => {
  await visit(addressOf('commitment, layout A', 'es'), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('[data-chart-download]').filter({ visible: true }).count()).toBe(0);
  });
});
