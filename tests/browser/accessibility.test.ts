import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { kinds } from './kinds.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

useBrowser();

describe('WCAG 2.2 AA, and not a word on the console', () => {
  test.each(kinds)('$name ($language)', async ({ path }) => {
    await visit(path, { viewport: { width: 1280, height: 900 } }, async ({ page, complaints }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
        const found = violations.map(({ id, nodes }) => {
          const [first] = nodes;
          return `${colorScheme}: ${id} ×${nodes.length}, first ${first?.target.join(' ')}: ${first?.failureSummary}`;
        });
        expect(found).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('the page for what is not there', async () => {
    await visit('no/hay/tal/pagina/', {}, async ({ page }) => {
      const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main a').count()).toBeGreaterThan(0);
    });
  });
});
