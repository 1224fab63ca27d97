import AxeBuilder from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** From which on a frame is lower, and others between them. */
const steps = [320, 480, 936];
const widths = [...steps, 400, 600, 800, 930, 1100, 1400];

test.each(['embed/MO0010/', 'en/embed/GE0086/'])(
  '%s: the timeline alone is accessible, and fits at 320 px',
  async (path) => {
    await visit(path, { viewport: { width: 320, height: 600 } }, async ({ page, complaints }) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollHeight]);
      expect(size[0]).toBeLessThanOrEqual(320);
      expect(complaints).toEqual([]);
    });
  },
);

test.each(['embed/MO0010/', 'en/embed/GE0086/', 'embed/AL0069/'])(
  '%s: its code gives a frame the height that its width needs, and one without styles that of the narrowest',
  async (path) => {
    await visit(path, {}, async ({ page }) => {
      const needs: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 600 });
        needs.push(await page.locator('.embed').evaluate((element) => element.getBoundingClientRect().height));
      }
      const commitment = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
      await page.goto(new URL(new URL(commitment).pathname, inject('home')).href);
      const code = (await page.locator('.embed-code pre').textContent()) ?? '';
      expect(Number(/ height="(\d+)"/.exec(code)?.[1])).toBeGreaterThanOrEqual(Math.max(...needs));
      await page.setViewportSize({ width: 1600, height: 600 });
      // Another page, whose policy lets styles stand in its elements.
      await page.goto('about:blank');
      await page.setContent(`<main>${code.replace(/ src="[^"]*"/, '')}</main>`);
      for (const [place, width] of widths.entries()) {
        const given = await page.locator('main').evaluate((main, size) => {
          main.style.inlineSize = `${size}px`;
          return main.querySelector('iframe')?.getBoundingClientRect().height ?? 0;
        }, width);
        const needed = needs[place] ?? 0;
        expect(given, `${width} px`).toBeGreaterThanOrEqual(needed);
        if (steps.includes(width)) expect(given, `${width} px`).toBeLessThan(needed + 250);
      }
    });
  },
);

test('another origin may frame the timeline, and no other page', async () => {
  await visit('embed/MO0010/', {}, async ({ page }) => {
    const policyOf = async (path: string) =>
      (await page.request.get(inject('home') + path)).headers()['content-security-policy'];
    expect(await policyOf('embed/MO0010/')).toBe('frame-ancestors *');
    expect(await policyOf('en/embed/MO0010/')).toBe('frame-ancestors *');
    expect(await policyOf('compromisos/MO0010/')).toBe("frame-ancestors 'self'");
  });
});
