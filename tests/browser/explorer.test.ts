import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/strings/languages.ts';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

const wide = { viewport: { width: 1280, height: 900 } };
const status = (page: Page) => page.locator('.explorer-status').innerText();
const numberOf = async (page: Page) => Number((await status(page)).match(/\d+/)?.[0] ?? 0);
const rows = (page: Page) => page.locator('.explorer-table tbody tr');
const box = (page: Page, facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);
const countOf = async (page: Page, facet: string, value: string) =>
  Number(
    await page
      .locator('label', { has: box(page, facet, value) })
      .locator('.facet-count')
      .innerText(),
  );
const path = addressOf('commitments', 'es');

describe.each(languages)('the explorer (%s)', (language) => {
  test('gives as many results as the value said, and says how many', async () => {
    await visit(addressOf('commitments', language), wide, async ({ page, complaints }) => {
      const said = await countOf(page, 'member', 'georgia');
      await box(page, 'member', 'georgia').check();
      await expect.poll(() => numberOf(page)).toBe(said);
      const captured = await countOf(page, 'coverage', 'captured');
      await box(page, 'coverage', 'captured').check();
      await expect.poll(() => numberOf(page)).toBe(captured);
      expect(await rows(page).count()).toBe(captured);
      expect(await page.locator('.explorer-status').getAttribute('role')).toBe('status');
      expect(new URL(page.url()).search).toBe('?coverage=captured&member=georgia');
      expect(complaints).toEqual([]);
    });
  });
});

describe('the address', () => {
  test('shared, shows the same: filters, text, order', async () => {
    await visit(`${path}?member=georgia&q=servicios&sort=title`, wide, async ({ page }) => {
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(2);
      expect(await box(page, 'member', 'georgia').isChecked()).toBe(true);
      expect(await page.locator('[name="q"]').inputValue()).toBe('servicios');
      expect(await page.locator('[name="sort"]').inputValue()).toBe('title');
      const titles = await rows(page).locator('th').allInnerTexts();
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.length).toBe(Math.min(50, await numberOf(page)));
      expect(titles.every((title) => /servicio/i.test(title))).toBe(true);
    });
  });

  test('goes back a step with Back, and forward again', async () => {
    await visit(path, wide, async ({ page }) => {
      const all = await numberOf(page);
      await box(page, 'member', 'georgia').check();
      await expect.poll(() => numberOf(page)).not.toBe(all);
      const first = await numberOf(page);
      await box(page, 'coverage', 'captured').check();
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(2);
      await page.goBack();
      await expect.poll(() => numberOf(page)).toBe(first);
      expect(await box(page, 'coverage', 'captured').isChecked()).toBe(false);
      await page.goForward();
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(2);
    });
  });

  test('keeps what was ticked before when Back takes away a text that was typed', async () => {
    await visit(path, wide, async ({ page }) => {
      await box(page, 'member', 'georgia').check();
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(1);
      const ticked = await numberOf(page);
      await page.locator('#explorer-text').pressSequentially('portal');
      await expect.poll(() => numberOf(page)).not.toBe(ticked);
      await page.goBack();
      await expect.poll(() => numberOf(page)).toBe(ticked);
      expect(await box(page, 'member', 'georgia').isChecked()).toBe(true);
      expect(await page.locator('#explorer-text').inputValue()).toBe('');
    });
  });

  test('is kept when a commitment was opened in between', async () => {
    await visit(`${path}?member=georgia&coverage=captured`, wide, async ({ page }) => {
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(2);
      const found = await rows(page).allInnerTexts();
      await rows(page).locator('a[href$="/GE0086/"]').click();
      await page.waitForURL(/GE0086/);
      await page.goBack();
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(2);
      expect(await rows(page).allInnerTexts()).toEqual(found);
    });
  });

  test('goes with the switch of language', async () => {
    await visit(`${path}?member=georgia`, wide, async ({ page }) => {
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(1);
      await page.locator('.site-nav-language a[hreflang="en"]').click();
      await page.waitForURL(/\/en\/commitments\/\?member=georgia$/);
      await expect.poll(() => page.locator('.explorer-chip').innerText()).toContain('Georgia');
    });
  });
});

describe('what is chosen', () => {
  test('goes with its chip, and the keyboard goes on at the number of results', async () => {
    await visit(`${path}?member=georgia&coverage=captured`, wide, async ({ page }) => {
      await page.locator('.explorer-chip', { hasText: 'Georgia' }).click();
      await expect.poll(() => new URL(page.url()).search).toBe('?coverage=captured');
      await expect.poll(() => page.locator('.explorer-status:focus').count()).toBe(1);
    });
  });

  test('can be made by keyboard alone', async () => {
    await visit(path, wide, async ({ page }) => {
      const first = page.locator('input[name="member"]').first();
      await first.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(1);
      expect(await first.evaluate((box) => box === document.activeElement)).toBe(true);
    });
  });

  test.each(['electronicos', 'ELECTRÓNICOS', 'ge0086', 'E0086'])('finds a commitment by %s', async (words) => {
    await visit(path, wide, async ({ page }) => {
      await page.locator('[name="q"]').fill(words);
      await expect.poll(() => rows(page).locator('a[href$="/GE0086/"]').count()).toBe(1);
      await expect.poll(() => numberOf(page)).toBeLessThan(20);
    });
  });

  test('offers to look for a text in what a commitment says, too', async () => {
    await visit(path, wide, async ({ page }) => {
      const link = page.locator('.explorer-search a');
      expect(await link.isVisible()).toBe(false);
      await page.locator('[name="q"]').fill('agua y saneamiento');
      await expect.poll(() => link.innerText()).toContain('«agua y saneamiento»');
      expect(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).searchParams.get('q')).toBe(
        'agua y saneamiento',
      );
      await page.locator('[name="q"]').fill('');
      await expect.poll(() => link.isVisible()).toBe(false);
    });
  });

  test('says what to take away when nothing fits', async () => {
    await visit(`${path}?member=georgia&level=local`, wide, async ({ page }) => {
      const ways = page.locator('.explorer-ways button');
      await expect.poll(() => ways.count()).toBe(2);
      await ways.first().click();
      await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
    });
  });

  test('brings in the values of a long facet, and finds one among them', async () => {
    await visit(path, wide, async ({ page }) => {
      const facet = page.locator('[data-facet="area"]').first();
      const few = await facet.locator('li').count();
      await facet.locator('.facet-all').click();
      await expect.poll(() => facet.locator('li').count()).toBeGreaterThan(few);
      await facet.locator('.facet-find').fill('peticion');
      await expect.poll(() => facet.locator('li:visible').count()).toBe(1);
    });
  });
});

describe('the values of a long facet', () => {
  /** Values that are seen, with their numbers. */
  const seen = (page: Page, facet: string) =>
    page
      .locator(`[data-facet="${facet}"] li`)
      .evaluateAll((items) =>
        items
          .filter((item) => item.checkVisibility({ visibilityProperty: true }))
          .map((item) => Number((item.querySelector('.facet-count') as HTMLElement).innerText)),
      );

  /** How many commitments are shown once the choice of the address is taken over. */
  const chosen = async (page: Page) => {
    await expect.poll(() => page.locator('.explorer-chip').count()).toBe(1);
    return numberOf(page);
  };

  test('are those that give the most of what is chosen, in their order', async () => {
    await visit(`${path}?member=sekondi-takoradi-ghana`, wide, async ({ page }) => {
      await chosen(page);
      const few = await seen(page, 'area');
      await page.locator('[data-facet="area"] .facet-all').click();
      await expect.poll(async () => (await seen(page, 'area')).length).toBeGreaterThan(few.length);
      const all = await seen(page, 'area');
      expect(few.length).toBeGreaterThan(0);
      expect(few).not.toContain(0);
      const most = all.sort((a, b) => b - a).slice(0, few.length);
      expect(few.sort((a, b) => b - a)).toEqual(most);
    });
  });

  test('that is loaded when it is opened have the numbers of what is chosen', async () => {
    let held: unknown;
    const prepare = async (context: BrowserContext) => {
      await context.route(/explorer\/[^?]*index\.json/, async (route) => {
        const answer = await route.fetch();
        const index = await answer.json();
        const facet = index.facets.find(({ id }: { id: string }) => id === 'institution');
        // With more captures it is long by itself.
        if (facet.data) {
          held = facet.data;
          Object.assign(facet, { data: undefined, file: 'long-institution' });
        }
        await route.fulfill({ response: answer, json: index });
      });
      await context.route(/long-institution\.json/, (route) => route.fulfill({ json: held }));
    };
    await visit(`${path}?member=sekondi-takoradi-ghana`, { ...wide, prepare }, async ({ page }) => {
      const own = await chosen(page);
      await page.locator('[data-facet="institution"] > summary').click();
      await expect.poll(async () => Math.max(...(await seen(page, 'institution')))).toBeGreaterThan(0);
      expect(Math.max(...(await seen(page, 'institution')))).toBeLessThanOrEqual(own);
    });
  });
});

describe('what is downloaded', () => {
  test('is what is shown, under a name that says what was filtered', async () => {
    await visit(`${path}?member=georgia&q=servicio`, wide, async ({ page }) => {
      await expect.poll(() => page.locator('.explorer-chip').count()).toBe(2);
      const shown = await numberOf(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-act="csv"]').click()]);
      expect(download.suggestedFilename()).toBe('compromisos-abiertos_member-georgia_q-servicio.csv');
      const csv = readFileSync(await download.path(), 'utf8');
      const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
      expect(data.length).toBe(shown);
      expect(data.every((row) => row.member_id === 'georgia')).toBe(true);
      const [workbook] = await Promise.all([page.waitForEvent('download'), page.locator('[data-act="xlsx"]').click()]);
      expect(workbook.suggestedFilename()).toBe('compromisos-abiertos_member-georgia_q-servicio.xlsx');
      const [about, rows] = await readExcelFile(await workbook.path());
      expect(about?.data.flat()).toContain('Miembro: Georgia');
      expect(rows?.data.slice(1).map(([id]) => id)).toEqual(data.map(({ commitment_id }) => commitment_id));
    });
  });
});

test('the text that is looked for loads when its field is entered, and the wait says so', async () => {
  await visit(path, wide, async ({ page }) => {
    const loaded = page.waitForRequest(/explorer\/es\/rows-0/);
    let answer = () => {};
    const held = new Promise<void>((done) => {
      answer = done;
    });
    await page.route('**/explorer/es/rows-*', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('[name="q"]').focus();
    await loaded;
    await page.locator('[name="q"]').fill('servicios');
    await expect.poll(() => status(page)).toMatch(/Cargando/);
    answer();
    await expect.poll(() => numberOf(page)).toBeGreaterThan(1);
  });
});

test('chips, counts, number and rows change at once, however slowly rows come', async () => {
  await visit(path, wide, async ({ page }) => {
    const said = await countOf(page, 'member', 'georgia');
    await page.evaluate(() => {
      const status = document.querySelector('.explorer-status');
      new MutationObserver(() => {
        document.body.dataset.saidWithTheChip = status?.textContent ?? '';
      }).observe(document.querySelector('.explorer-chips') as Element, { childList: true });
    });
    await box(page, 'member', 'georgia').check();
    await expect.poll(() => page.locator('.explorer-chip').count()).toBe(1);
    const withTheChip = await page.locator('body').getAttribute('data-said-with-the-chip');
    expect(Number(withTheChip?.match(/\d+/)?.[0])).toBe(said);
    expect(await rows(page).count()).toBe(Math.min(said, 50));
  });
});

test('the page stands, and says so, when the filters cannot be loaded', async () => {
  await visit(path, wide, async ({ page }) => {
    await page.route('**/explorer/es/index.json*', (route) => route.abort());
    await box(page, 'member', 'georgia').check();
    await page.locator('.explorer-failed').waitFor();
    expect(await rows(page).count()).toBeGreaterThan(3);
  });
});

test('without a script every value leads to its page', async () => {
  await visit(path, { ...wide, javaScriptEnabled: false }, async ({ page }) => {
    await page.locator('[data-facet="coverage"] a[data-value="captured"]').click();
    await page.waitForURL(/por-cobertura\/captured\/$/);
    expect(await rows(page).count()).toBeGreaterThan(3);
  });
});

test('on a phone the filters are a sheet that opens and closes', async () => {
  await visit(path, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    expect(await page.locator('.explorer-facets').isVisible()).toBe(false);
    await page.locator('.explorer-open').click();
    await box(page, 'member', 'georgia').check();
    await page.locator('.explorer-close').click();
    expect(await page.locator('.explorer-facets').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.explorer-chip').count()).toBe(1);
    // It says how many there are, and closed it leads to them.
    expect(await page.locator('.explorer-close').textContent()).toMatch(/\d+ resultados/);
    await expect.poll(async () => (await page.locator('.explorer-chip').boundingBox())?.y).toBeLessThan(320);
  });
});

test('the sheet of the filters takes the focus, gives it back, and covers nothing that has it', async () => {
  await visit(path, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    const isIn = () => page.locator('.explorer-facets').evaluate((sheet) => sheet.contains(document.activeElement));
    const [opener, sheet] = [page.locator('.explorer-open'), page.locator('.explorer-facets')];
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect.poll(isIn).toBe(true);
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(isIn).toBe(true);
    await page.locator('.explorer-close').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => sheet.isVisible()).toBe(false);
    expect(await isIn()).toBe(false);
  });
});

test.each(['light', 'dark'] as const)(
  'filtered, empty and as a sheet it meets WCAG 2.2 AA (%s)',
  async (colorScheme) => {
    for (const [query, width] of [
      ['?member=georgia', 1280],
      ['?member=georgia&level=local', 1280],
      ['?member=georgia', 360],
    ] as const) {
      await visit(path + query, { viewport: { width, height: 800 }, colorScheme }, async ({ page }) => {
        await expect.poll(() => page.locator('.explorer-chip').count()).toBeGreaterThan(0);
        if (width < 1000) await page.locator('.explorer-open').click();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${query} ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      });
    }
  },
);
