import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rootLanguage } from '../../src/strings/languages.ts';
import { useBrowser, visit } from './browser.ts';
import { isFramed, kinds } from './kinds.ts';

useBrowser();

/** What is seen of what stands before the first sheet in the page: place and size of each element, and how its words are set. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('main link[rel="stylesheet"]');
    const before = [...document.querySelectorAll('.site-header, main *')].filter(
      (element) => !sheet || element.compareDocumentPosition(sheet) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return before.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, fontFamily, fontSize, fontWeight, textDecoration } = getComputedStyle(element);
      const place = [x, y, width, height].map(Math.round).join(' ');
      return [
        element.tagName,
        element.className,
        place,
        color,
        fontFamily,
        fontSize,
        fontWeight,
        textDecoration,
      ].join();
    });
  });

const sized = kinds.filter((kind) => kind.language === rootLanguage && !isFramed(kind));

test.each(sized)('the first screen of a page is the same without the styles of the rest: $name', async ({ path }) => {
  await visit(path, { viewport: { width: 320, height: 900 } }, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const whole = await looks(page);
      expect(whole.length).toBeGreaterThan(2);
      await page.locator('main link[rel="stylesheet"]').evaluateAll((links) => {
        for (const link of links) Object.assign(link, { disabled: true });
      });
      expect(await looks(page)).toEqual(whole);
      await page.locator('main link[rel="stylesheet"]').evaluateAll((links) => {
        for (const link of links) Object.assign(link, { disabled: false });
      });
    }
  });
});
