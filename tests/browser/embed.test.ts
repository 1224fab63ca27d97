import AxeBuilder from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

test.each(['embed/MO0010/', 'en/embed/GE0086/'])(
  '%s: the timeline alone is accessible, and fits at 320 px in the height its code gives',
  async (path) => {
    await visit(path, { viewport: { width: 320, height: 600 } }, async ({ page, complaints }) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollHeight]);
      expect(size[0]).toBeLessThanOrEqual(320);
      const commitment = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
      await page.goto(new URL(new URL(commitment).pathname, inject('home')).href);
      const code = (await page.locator('.embed-code pre').textContent()) ?? '';
      const [given, needed] = [Number(/height="(\d+)"/.exec(code)?.[1]), await heightAt(page, path)];
      expect(given).toBeGreaterThanOrEqual(needed);
      expect(given).toBeLessThan(needed + 250);
      expect(complaints).toEqual([]);
    });
  },
);

const heightAt = async (page: import('playwright-core').Page, path: string): Promise<number> => {
  await page.goto(inject('home') + path);
  return page.locator('.embed').evaluate((element) => element.getBoundingClientRect().height);
};

test('another origin may frame the timeline, and no other page', async () => {
  await visit('embed/MO0010/', {}, async ({ page }) => {
    const policyOf = async (path: string) =>
      (await page.request.get(inject('home') + path)).headers()['content-security-policy'];
    expect(await policyOf('embed/MO0010/')).toBe('frame-ancestors *');
    expect(await policyOf('en/embed/MO0010/')).toBe('frame-ancestors *');
    expect(await policyOf('compromisos/MO0010/')).toBe("frame-ancestors 'self'");
  });
});
