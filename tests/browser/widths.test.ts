import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { kinds } from './kinds.ts';

useBrowser();

describe.each([320, 768])('at %i px', (width) => {
  test.each(kinds)('$name ($language) needs no sideways scrolling', async ({ path }) => {
    await visit(path, { viewport: { width, height: 640 } }, async ({ page }) => {
      const wide = await page.evaluate((limit) => {
        if (document.documentElement.scrollWidth <= limit) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > limit + 1)
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`)
          .slice(0, 8);
      }, width);
      expect(wide).toEqual([]);
    });
  });
});

describe('on paper', () => {
  test.each(kinds.filter(({ language }) => language === 'es'))('$name keeps its content', async ({ path }) => {
    await visit(path, { viewport: { width: 794, height: 1123 } }, async ({ page }) => {
      const words = () =>
        page
          .locator('main')
          .innerText()
          .then((text) => text.split(/\s+/).length);
      const onScreen = await words();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await words()).toBeGreaterThan(onScreen * 0.8);
      const ink = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)', 'oklch(1 0 0)', 'color(srgb 1 1 1)']).toContain(ink);
    });
  });
});
