import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { kinds } from './kinds.ts';

useBrowser();

const few = kinds.filter(({ name }) =>
  ['home', 'commitments', 'commitment, layout A', 'source', 'search', 'data'].includes(name),
);

describe('keyboard', () => {
  test.each(few)('$name ($language): the first stop is the way to the content, and it works', async ({ path }) => {
    await visit(path, { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toMatch(/^#/);
      const box = await skip.boundingBox();
      expect(box && box.y >= 0 && box.x >= 0 && box.height > 10).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
    });
  });

  test.each(few)('$name ($language): focus is seen at every stop, in the order of the page', async ({ path }) => {
    await visit(path, { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
      for (let stop = 0; stop < 20; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await focusMark(page), `stop ${stop + 1}`).not.toBe('none');
      }
    });
  });
});

/** How the focused element shows that it is: `outline`, `shadow`, `nothing focused`, or `none`. */
function focusMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing focused';
    const style = getComputedStyle(element);
    if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) return 'outline';
    if (style.boxShadow !== 'none') return 'shadow';
    return 'none';
  });
}
