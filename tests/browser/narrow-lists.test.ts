import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

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
      expect(beside.length).toBeGreaterThan(3);
      expect(beside.filter((text) => text.trim() === area || !/\p{L}/u.test(text))).toEqual([]);
      expect(await cells.first().getAttribute('data-heading')).toBe(language === 'es' ? 'Miembro' : 'Member');
    });
  });
});

test('without a script a value to filter by looks like the link to its page that it is', async () => {
  await visit(addressOf('commitments', 'es'), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.facet-box:visible').count()).toBe(0);
    const label = page.locator('.facet-value .facet-label').first();
    expect(await label.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
  });
});
