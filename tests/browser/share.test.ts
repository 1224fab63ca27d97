import { expect, test } from 'vitest';
import { languages } from '../../src/strings/languages.ts';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

test.each(languages)('the address of a commitment is copied, and its page printed (%s)', async (language) => {
  const path = addressOf('commitment, layout A', language);
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  await visit(path, options, async ({ page, complaints }) => {
    await page.locator('[data-does="copy"]').press('Enter');
    await page.locator('.share-page [role="status"]:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('link[rel="canonical"]').getAttribute('href'),
    );
    const copied = page.locator('.citation dt button');
    expect(await copied.count()).toBe(3);
    for (const [index, part] of ['OGP', '(MO0010) [', '@misc{'].entries()) {
      await copied.nth(index).press('Enter');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(part);
    }
    const printed = page.evaluate(() => new Promise((done) => (window.print = () => done(true))));
    await page.locator('[data-does="print"]').click();
    expect(await printed).toBe(true);
    expect(complaints).toEqual([]);
  });
});

test.each([
  ['es', 'Recuperado el 3 de febrero de 2027 de http'],
  ['en', 'Retrieved 3 February 2027 from http'],
] as const)('the citation in APA has the day of who reads it (%s)', async (language, said) => {
  await visit(
    addressOf('commitment, layout A', language),
    { prepare: async (context) => context.clock.setFixedTime(new Date('2027-02-03T12:00:00')) },
    async ({ page }) => expect(await page.locator('.citation dd').nth(1).innerText()).toContain(said),
  );
});

test('without a script the address is there, and no button that does nothing', async () => {
  await visit(addressOf('commitment, layout A', 'es'), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.share-address').isVisible()).toBe(true);
    expect(await page.locator('.share-page button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.citation dd').nth(1).innerText()).toContain('[fecha de consulta]');
  });
});
