import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { kinds } from './kinds.ts';

useBrowser();

describe('without JavaScript', () => {
  test.each(kinds)('$name ($language) is complete', async ({ path }) => {
    const words = (javaScriptEnabled: boolean) =>
      visit(path, { javaScriptEnabled }, async ({ page }) => {
        // A page without scripts cannot be evaluated in; its text is read through the accessibility of locators.
        const text = await page.locator('main').innerText();
        return text.split(/\s+/).filter(Boolean);
      });
    const [withScript, without] = [await words(true), await words(false)];
    expect(without.length).toBeGreaterThan(10);
    expect(without.length).toBeGreaterThanOrEqual(withScript.length * 0.9);
  });
});
