import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

/** What is seen of an element: its place and size, and how its words are set. */
const looks = (page: Page) =>
  page.locator('.site-header, .breadcrumbs, .page-head, .page-head *').evaluateAll((elements) =>
    elements.map((element) => {
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
    }),
  );

const kinds = [
  'commitment, layout A with repeated milestones',
  'commitment, layout D1',
  'plan, local',
  'member',
  'area',
  'institution',
];

test.each(kinds.flatMap((kind) => [320, 1280].map((width) => [kind, width] as const)))(
  'the first screen of a %s looks the same at %i px without the styles of the rest',
  async (kind, width) => {
    await visit(addressOf(kind, 'es'), { viewport: { width, height: 900 } }, async ({ page }) => {
      const whole = await looks(page);
      expect(whole.length).toBeGreaterThan(4);
      await page.locator('main link[rel="stylesheet"]').evaluate((link) => link.remove());
      expect(await looks(page)).toEqual(whole);
    });
  },
);
