import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { addressOf, kinds } from './kinds.ts';

useBrowser();

const narrow = { viewport: { width: 390, height: 844 } };

describe.each(['es', 'en'] as const)('lists on a telephone (%s)', (language) => {
  test('an institution has the roles that it has, and none that it has not', async () => {
    await visit(addressOf('institutions', language), narrow, async ({ page }) => {
      const cells = await page.locator('.institution-table td:visible').allInnerTexts();
      expect(cells.length).toBeGreaterThan(20);
      expect(cells.filter((text) => text.trim() === '–')).toEqual([]);
    });
  });

  test('the commitments of an area that are only listed name their member, and not the area of all of them', async () => {
    await visit(addressOf('area', language), narrow, async ({ page }) => {
      const area = await page.locator('h1').innerText();
      const cells = page.locator('.listed-table td[data-heading]');
      const beside = await cells.allInnerTexts();
      expect(beside.length).toBeGreaterThan(0);
      const label = language === 'es' ? 'Miembro' : 'Member';
      const members = page.locator(`.listed-table td[data-heading="${label}"]`);
      expect(await members.count()).toBe(await page.locator('.listed-table tbody tr').count());
      expect(beside.filter((text) => text.trim() === area || !/\p{L}/u.test(text))).toEqual([]);
      expect(await cells.first().getAttribute('data-heading')).toBe(label);
    });
  });
});

/** Words of states that stand on two lines. */
const brokenStates = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('td .status-tag > span')].flatMap(({ firstChild }) =>
      [...(firstChild?.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(firstChild as Node, index);
        range.setEnd(firstChild as Node, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }),
    ),
  );

test.each(kinds.filter(({ name }) => ['chronology of a month', 'commitments'].includes(name)))(
  'no word of a state is broken between two lines: $name ($language)',
  async ({ path }) => {
    await visit(path, {}, async ({ page }) => {
      for (const width of [768, 1024, 1280, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await brokenStates(page), `${width} px`).toEqual([]);
      }
    });
  },
);

test('without a script a value to filter by looks like the link to its page that it is', async () => {
  await visit(addressOf('commitments', 'es'), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.facet-box:visible').count()).toBe(0);
    const label = page.locator('.facet-value .facet-label').first();
    expect(await label.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
  });
});
