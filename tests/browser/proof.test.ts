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
        const commitment = `main a[href$="/${addressOf('commitment, layout A', language)}"]`;
        if ((await page.locator(commitment).filter({ visible: true }).count()) === 0) {
          await follow(`a[href$="/${addressOf('commitments', language)}"]`);
        }
        await follow(commitment);
        await page.waitForURL(`**/${addressOf('commitment, layout A', language)}`);
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
