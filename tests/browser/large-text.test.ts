import { expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { misfitsOf } from './checks/layout.ts';
import { kinds } from './kinds.ts';

/** What a reader sets in the browser who needs letters of twice the size (WCAG 1.4.4). */
useBrowser({ textSize: 32 });

test.each(kinds.filter(({ language }) => language === 'es'))('fits with text of 200 %: $name', async ({ path }) => {
  await visit(path, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    for (const width of [1440, 1024, 640, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await misfitsOf(page)).toEqual([]);
    }
  });
});
