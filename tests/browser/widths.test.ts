import type { Page } from 'playwright-core';
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
    await visit(path, { viewport: { width: 794, height: 1123 }, colorScheme: 'dark' }, async ({ page }) => {
      const words = () =>
        page
          .locator('main')
          .innerText()
          .then((text) => text.split(/\s+/).length);
      const onScreen = await words();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await words()).toBeGreaterThan(onScreen * 0.8);
      expect(await brightness(page)).toBeGreaterThan(0.95);
    });
  });
});

/** How bright the paper is, from 0 to 1, whatever notation the style sheet uses. No colour at all is white paper. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = 'white';
    canvas.fillRect(0, 0, 1, 1);
    for (const element of [document.documentElement, document.body]) {
      canvas.fillStyle = getComputedStyle(element).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / (3 * 255);
  });
}
