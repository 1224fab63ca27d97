import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

const languages = ['es', 'en'] as const;

describe.each(languages)('search (%s)', (language) => {
  const ask = (words: string) => `${addressOf('search', language)}?q=${encodeURIComponent(words)}`;

  test('finds educación by educacion', async () => {
    await visit(ask('educacion'), {}, async ({ page, complaints }) => {
      // The excerpt may show another form of the word; the page that is found has it.
      await page.locator('.search-results > li a').first().click({ timeout: 15_000 });
      await page
        .locator('main')
        .getByText(/educación/i)
        .first()
        .waitFor({ timeout: 5_000 });
      expect(complaints).toEqual([]);
    });
  });

  test.each(['MO0010', 'mo0010'])('finds a commitment first by its id, written %s', async (id) => {
    await visit(ask(id), {}, async ({ page }) => {
      const first = page.locator('.search-results > li a').first();
      expect(await first.getAttribute('href', { timeout: 15_000 })).toMatch(
        new RegExp(`/${addressOf('commitment, layout A', language)}$`),
      );
    });
  });

  test('says so when nothing is found', async () => {
    await visit(ask('zzzzzzz'), {}, async ({ page }) => {
      const status = page.locator('main [role="status"], main [aria-live]').first();
      await expect
        .poll(() => status.innerText(), { timeout: 15_000 })
        .toMatch(/zzzzzzz|ning[uú]n|no hay|nothing|no results?/i);
    });
  });

  test('says so when the index cannot be loaded, and the page stands', async () => {
    await visit('', {}, async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(new URL(ask('educacion'), page.url().replace(/en\/$/, '')).href);
      const message =
        language === 'es'
          ? /no se (ha )?(puede|pudo|podido)|no (está|se encuentra) disponible/i
          : /cannot|could not|unavailable/i;
      await expect.poll(() => page.locator('main').innerText(), { timeout: 15_000 }).toMatch(message);
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });

  test('takes words typed into the page and keeps them in the address', async () => {
    await visit(addressOf('search', language), {}, async ({ page }) => {
      await page.locator('main input[type="search"]').fill('quejas');
      await page.keyboard.press('Enter');
      await page.locator('.search-results > li').first().waitFor({ timeout: 15_000 });
      expect(new URL(page.url()).searchParams.get('q')).toBe('quejas');
    });
  });
});
