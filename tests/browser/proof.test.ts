import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/strings/languages.ts';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

describe.each(languages)('from the home page to the line a date was read from (%s)', (language) => {
  test('takes three clicks at most', async () => {
    await visit(
      addressOf('home', language),
      { viewport: { width: 1280, height: 900 } },
      async ({ page, complaints }) => {
        let clicks = 0;
        const follow = async (selector: string) => {
          clicks += 1;
          await page.locator(selector).filter({ visible: true }).first().click();
        };
        const commitments = page.locator(`main a[href*="/${addressOf('commitments', language)}"]`);
        const addresses = await commitments.evaluateAll((links) =>
          links.map((link) => (link as HTMLAnchorElement).href),
        );
        const dated = await firstDated(page, addresses);
        await follow(`main a[href="${new URL(dated).pathname}"]`);
        await page.waitForURL(dated);
        await follow('main table td a[href*="#L"]');
        await page.waitForURL(/#L\d+$/);
        expect(clicks).toBeLessThanOrEqual(3);

        const line = page.locator(new URL(page.url()).hash);
        expect(await line.isVisible()).toBe(true);
        expect(await line.innerText()).toMatch(/20\d\d/);
        const box = await line.boundingBox();
        expect(box && box.y >= 0 && box.y < 900).toBe(true);
        expect(complaints).toEqual([]);
      },
    );
  });
});

/** The first of these addresses that is the page of a commitment whose table has dates with their lines. */
async function firstDated(page: Page, addresses: readonly string[]): Promise<string> {
  for (const address of addresses.filter((each) => /\/[A-Z]{2,}\d+\/$/.test(each))) {
    const text = await (await page.request.get(address)).text();
    if (/<td[^>]*>(?:(?!<\/td>).)*href="[^"]*#L\d/s.test(text)) return address;
  }
  throw new Error('no page of a commitment with dates is linked from here');
}
