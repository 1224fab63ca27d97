import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, pathOf } from '../../src/strings/routes.ts';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

type Row = Record<string, string | number | null>;
const table = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Row[];
const phone = { viewport: { width: 390, height: 800 } };
const desk = { viewport: { width: 1280, height: 900 } };
const at = (page: Page) => decodeURI(new URL(page.url()).pathname);

test('going from page to page leaves no complaint, also where movement is welcome', async () => {
  await visit(addressOf('home', 'es'), { ...desk, reducedMotion: 'no-preference' }, async ({ page, complaints }) => {
    for (const place of ['.site-nav a >> nth=0', '.explorer-table a >> nth=0', '.breadcrumbs a >> nth=0']) {
      await page.locator(place).click();
      await page.waitForLoadState('networkidle');
    }
    expect(complaints).toEqual([]);
  });
});

/** What people come to such a site for, from its first page on. */
describe.each(languages)('whoever has never seen the site finds (%s)', (language) => {
  const home = addressOf('home', language);

  test('which commitments are about a policy area, in two clicks', async () => {
    const [first] = table('commitment_policy_areas').filter((row) => row.policy_area_id !== null);
    await visit(home, phone, async ({ page }) => {
      await page.locator(`.home-lists a[href$="/${pathOf(language, 'areas')}/"]`).click();
      await page.locator(`main a[href$="/${first?.policy_area_id}/"]`).click();
      await page.waitForURL(/\/[\w-]+\/$/);
      expect(await page.locator(`main a[href$="/${first?.commitment_id}/"]`).count()).toBeGreaterThan(0);
    });
  });

  test('what was promised, who answers, by when and what became of it, by its title and on one screen', async () => {
    const [captured] = table('commitments').filter((row) => row.coverage === 'captured');
    await visit(home, desk, async ({ page }) => {
      await page.locator('.search-form input').fill(String(captured?.title));
      await page.keyboard.press('Enter');
      await page.locator('.search-results li a').first().click();
      await page.waitForURL(new RegExp(`/${captured?.commitment_id}/`));
      expect(at(page)).toContain(`/${captured?.commitment_id}/`);
      const known = await page.locator('.has-contents li').first().boundingBox();
      expect(known?.y).toBeLessThan(desk.viewport.height);
    });
  });

  test('what is not known, in one click', async () => {
    await visit(home, phone, async ({ page }) => {
      await page.locator('.key-figures a[href$="#lo-que-falta"]').click();
      await page.waitForURL(/#lo-que-falta$/);
      expect(await page.locator('#lo-que-falta .gap-list li').count()).toBeGreaterThan(1);
      await expect
        .poll(async () => (await page.locator('#lo-que-falta h2').boundingBox())?.y ?? 9999)
        .toBeLessThan(phone.viewport.height);
    });
  });
});
