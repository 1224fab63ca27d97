import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/strings/languages.ts';
import { wordsIn } from '../../src/strings/words.ts';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

const button = 'record-workbook button';

describe.each(languages)('the workbook of a record (%s)', (language) => {
  test.each(['commitment, layout A', 'plan, national', 'area', 'source', 'finding'])(
    'has what the JSON of a page has: %s',
    async (kind) => {
      await visit(addressOf(kind, language), {}, async ({ page, complaints }) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
        const address = (await page.locator('.twin-links a[href$=".json"]').first().getAttribute('href')) ?? '';
        expect(`${download.suggestedFilename().replace(/xlsx$/, 'json')}`).toBe(
          decodeURIComponent(address.split('/').at(-1) ?? ''),
        );
        const [readMe, own, ...lists] = await readExcelFile(readFileSync(await download.path()));
        const json: Record<string, unknown> = await page.evaluate(
          (url) => fetch(url).then((answer) => answer.json()),
          address,
        );
        expect(readMe?.data[0]?.[0]).toBe(await page.title());
        expect(readMe?.data.flat().join(' ')).toContain('CC BY 4.0');
        const [key = ''] = Object.keys(json);
        expect([own?.data[0]?.[0], own?.data[1]?.[0]]).toEqual([key, json[key]]);
        for (const [name, rows] of Object.entries(json))
          if (Array.isArray(rows) && rows.length > 0)
            expect(lists.find(({ sheet }) => sheet === name)?.data.length, name).toBe(rows.length + 1);
        expect(complaints).toEqual([]);
      });
    },
  );

  test('says so where it cannot be made', async () => {
    const prepare = async (context: BrowserContext) => {
      await context.route(/MO0010\.json$/, (route) => route.abort());
    };
    await visit(addressOf('commitment, layout A', language), { prepare }, async ({ page }) => {
      await page.locator(button).click();
      await expect.poll(() => page.locator('record-workbook').innerText()).toContain(wordsIn(language).twins.failed);
    });
  });
});

test('without a script no button is there that does nothing', async () => {
  await visit(addressOf('commitment, layout A', 'es'), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator(button).isVisible()).toBe(false);
  });
});
