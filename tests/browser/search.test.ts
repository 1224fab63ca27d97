import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { scriptsRun, useBrowser, visit } from './browser.ts';
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

  test('has the lists to begin with where nothing was asked or found, each with its number, and none beside results', async () => {
    await visit(addressOf('search', language), {}, async ({ page }) => {
      const lists = page.locator('.search-start');
      const number = await lists.locator('li').first().innerText();
      expect(Number(number.match(/\d+/)?.[0])).toBeGreaterThan(100);
      await page.locator('main input[type="search"]').fill('quejas');
      await expect.poll(() => lists.isVisible(), { timeout: 15_000 }).toBe(false);
      await page.locator('main input[type="search"]').fill('zzzzzzz');
      await expect.poll(() => lists.isVisible(), { timeout: 15_000 }).toBe(true);
      await page.locator('main input[type="search"]').fill('');
      expect(await lists.isVisible()).toBe(true);
    });
  });

  test('says in the text of a result what its id and title do not say', async () => {
    await visit(ask('MO0010'), {}, async ({ page }) => {
      const first = page.locator('.search-results > li').first();
      const title = await first.locator('a').innerText({ timeout: 15_000 });
      const excerpt = await first.locator('.search-excerpt').innerText();
      expect(excerpt.length).toBeGreaterThan(40);
      expect(excerpt.startsWith('MO0010') || excerpt.startsWith(title)).toBe(false);
    });
  });

  test.each([
    ['', 'zzzzzzz'],
    [', though the index has shorter words', 'dexqxq'],
    [', though other ids begin alike', 'MO9999'],
  ])('says so when nothing is found%s', async (_, words) => {
    await visit(ask(words), {}, async ({ page }) => {
      const status = page.locator('main [role="status"], main [aria-live]').first();
      await expect.poll(() => status.innerText(), { timeout: 15_000 }).toMatch(/ning[uú]n|no hay|nothing|no results?/i);
    });
  });

  test('nothing moves when the index arrives after the page was seen', async () => {
    await visit('', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
      let answer = () => {};
      const held = new Promise<void>((done) => {
        answer = done;
      });
      await page.route('**/pagefind.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(new URL(addressOf('search', language), page.url()).href);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.locator('.search-facets select').first().isDisabled()).toBe(true);
      answer();
      await expect.poll(() => page.locator('.search-facets select').first().isEnabled()).toBe(true);
      expect(await page.evaluate(shifts)).toEqual([]);
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

describe.each(languages)('what is searched (%s)', (language) => {
  const open = <T>(words: string, look: (page: Page) => Promise<T>) =>
    visit(`${addressOf('search', language)}?q=${encodeURIComponent(words)}`, {}, async ({ page, complaints }) => {
      const result = await look(page);
      expect(complaints).toEqual([]);
      return result;
    });
  const hrefs = (page: Page) =>
    page.locator('.search-results > li a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  test.each([
    ['a milestone', 'petición electrónica presupuesto participativo', 'commitment, layout A with repeated milestones'],
    ['a text of a plan', 'cocreación Regueb', 'plan, local'],
    ['a rule of the findings', 'milestone-outside-commitment', 'finding'],
    ['a column of the dictionary', 'due_earliest', 'data, one table'],
    ['a term of the glossary', language === 'es' ? 'mobiliario' : 'furniture', 'glossary'],
  ])('finds %s', async (_, words, kind) => {
    await open(words, async (page) => {
      const wanted = new RegExp(`/${addressOf(kind, language)}(#|$)`);
      await expect.poll(async () => (await hrefs(page)).filter((href) => wanted.test(href))).not.toEqual([]);
    });
  });

  test.each([
    ['GE0086', /\/GE0086\/$/],
    ['ge0086', /\/GE0086\/$/],
    // Of any member: several may have this number.
    ['0086', /\/[A-Z]+0086\/$/],
  ])('has a commitment first by its id, written %s', async (id, wanted) => {
    await open(id, async (page) => {
      await expect.poll(async () => (await hrefs(page))[0]).toMatch(wanted);
    });
  });

  test('has only commitments of that member first by the beginning of an id', async () => {
    await open('mo00', async (page) => {
      await expect.poll(async () => (await hrefs(page)).length).toBeGreaterThan(3);
      for (const href of (await hrefs(page)).slice(0, 4)) expect(href).toMatch(/\/MO00\d\d\/$/);
    });
  });

  test('has a page first whose title is what was typed', async () => {
    await open('Georgia', async (page) => {
      await expect.poll(async () => (await hrefs(page))[0]).toMatch(new RegExp(`/${addressOf('member', language)}$`));
    });
  });

  test('shows why it found a page, and leads to the part of it', async () => {
    await open('due_earliest', async (page) => {
      await expect.poll(() => page.locator('.search-excerpt mark').first().textContent()).toMatch(/due_earliest/i);
      expect((await hrefs(page)).some((href) => /#(due|start)_\w+$/.test(href))).toBe(true);
    });
  });

  test('offers words of the site when nothing is found, and takes one', async () => {
    await open('qejas', async (page) => {
      const offered = page.locator('.search-suggestions button', { hasText: 'quejas' });
      await offered.first().click();
      await expect.poll(async () => (await hrefs(page)).length).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe('quejas');
    });
  });

  test('shows what only the other version has, and says in which language it is', async () => {
    const words = language === 'es' ? 'misprint' : 'errata';
    await open(words, async (page) => {
      const others = page.locator('.search-other-results > li a');
      await expect.poll(() => others.count()).toBeGreaterThan(0);
      const other = language === 'es' ? 'en' : 'es';
      expect(await page.locator('.search-other-results').getAttribute('lang')).toBe(other);
      await others.first().click();
      await page.locator(`html[lang="${other}"]`).waitFor();
    });
  });
});

describe('the key of the search', () => {
  test('leads to the field from any page, with a base path, but not out of a field', async () => {
    await visit(addressOf('member', 'en'), {}, async ({ page }) => {
      await page.keyboard.press('/');
      await page.waitForURL(/\/en\/search\/(#|$)/);
      await page.keyboard.type('complaints/2');
      await expect.poll(() => page.locator('main input[type="search"]').inputValue()).toBe('complaints/2');
    });
  });

  test('can be switched off, and stays so', async () => {
    await visit(addressOf('accessibility', 'es'), {}, async ({ page }) => {
      await page.locator('[data-search-key]').uncheck();
      await page.reload();
      await scriptsRun(page);
      expect(await page.locator('[data-search-key]').isChecked()).toBe(false);
      await page.locator('h1').click();
      await page.keyboard.press('/');
      await page.waitForTimeout(200);
      expect(page.url()).toMatch(/accesibilidad\/$/);
      await page.locator('[data-search-key]').check();
      await page.locator('h1').click();
      await page.keyboard.press('/');
      await page.waitForURL(/\/buscar\//);
    });
  });
});

test.each(['light', 'dark'] as const)(
  'results, those of the other version and suggestions meet WCAG 2.2 AA (%s)',
  async (colorScheme) => {
    for (const [words, shown] of [
      ['quejas', '.search-results > li'],
      ['misprint', '.search-other-results > li'],
      ['qejas', '.search-suggestions > li'],
    ] as const) {
      for (const width of [1280, 320]) {
        const options = { viewport: { width, height: 800 }, colorScheme };
        await visit(`${addressOf('search', 'es')}?q=${words}`, options, async ({ page }) => {
          await page.locator(shown).first().waitFor({ timeout: 15_000 });
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
            .analyze();
          expect(violations.map(({ id, nodes }) => `${words} ${width} ${id} ${nodes[0]?.target.join(' ')}`)).toEqual(
            [],
          );
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    }
  },
);

/** Everything that moved on the page since it was opened, on its own. */
const shifts = () =>
  new Promise<number[]>((done) => {
    new PerformanceObserver((list) => done(list.getEntries().map(({ startTime }) => startTime))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    setTimeout(() => done([]), 500);
  });
