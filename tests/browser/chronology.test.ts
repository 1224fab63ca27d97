import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/strings/languages.ts';
import { scriptsRun, useBrowser, visit } from './browser.ts';
import { writeRightToLeft } from './checks/conditions.ts';
import { addressOf } from './kinds.ts';

useBrowser();

const wide = { viewport: { width: 1280, height: 900 } };
const path = addressOf('chronology', 'es');
/** Draws milestones one by one, however many captures there are. */
const ofMember = addressOf('chronology of a member', 'es');
const frame = (page: Page) => page.locator('.chronology-frame');
const readout = (page: Page) => page.locator('.chronology-readout').innerText();
const status = (page: Page) => page.locator('.chronology-status').innerText();
const search = (page: Page) => new URL(page.url()).search;
const strips = (page: Page) => page.locator('.chronology-strip:visible');
/** The keys are heard when what they need is loaded. */
async function focusDrawing(page: Page): Promise<void> {
  await frame(page).focus();
  await expect.poll(() => status(page)).not.toBe('');
}

describe.each(languages)('the chronology (%s)', (language) => {
  test('is walked through by keyboard alone, milestone by milestone, and opens one', async () => {
    await visit(addressOf('chronology of a member', language), wide, async ({ page, complaints }) => {
      await focusDrawing(page);
      const seen = new Set<string>();
      for (let stop = 0; stop < 4; stop += 1) {
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => readout(page).then((text) => seen.has(text))).toBe(false);
        seen.add(await readout(page));
      }
      const current = (await page.locator('g.is-current').getAttribute('data-milestone')) ?? '';
      const title = await page.locator(`tr[data-row="${current}"] th`).textContent();
      expect(await readout(page)).toContain(title?.trim());
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => readout(page).then((text) => seen.has(text))).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`#${current}$`));
      expect(complaints).toEqual([]);
    });
  });
});

test('zooms by year, by button and by key, with the stretch in the address, and Back goes back', async () => {
  await visit(path, wide, async ({ page }) => {
    await page.locator('select[name="from"]').selectOption('2019');
    await expect.poll(() => search(page)).toMatch(/^\?from=2019-01&until=\d{4}-12$/);
    await page.locator('select[name="until"]').selectOption('2019');
    await expect.poll(() => search(page)).toBe('?from=2019-01&until=2019-12');
    const width = () => page.locator('.chronology-plot > svg').first().getAttribute('width');
    expect(Number.parseFloat((await width()) ?? '')).toBeGreaterThan(300);
    await page.locator('[data-act="closer"]').click();
    await expect.poll(() => search(page)).toBe('?from=2019-04&until=2019-09');
    await page.goBack();
    await expect.poll(() => search(page)).toBe('?from=2019-01&until=2019-12');
    await focusDrawing(page);
    await page.keyboard.press('-');
    await expect.poll(() => search(page)).toBe('?from=2018-07&until=2020-06');
    await page.keyboard.press('0');
    await expect.poll(() => search(page)).toBe('');
    expect(Number.parseFloat((await width()) ?? '')).toBe(100);
  });
});

test('shared, an address shows the same, and the switch of language keeps it', async () => {
  await visit(`${ofMember}?q=GE0086&from=2018-01&until=2018-12`, wide, async ({ page }) => {
    const marks = page.locator('[data-milestone]:visible:not(.is-out)');
    await expect.poll(() => status(page)).not.toBe('');
    expect(await strips(page).count()).toBe(2);
    const shown = await marks.count();
    expect(shown).toBeGreaterThan(0);
    expect(await page.locator('#chronology-filter').inputValue()).toBe('GE0086');
    await page.locator('.site-nav-language a[hreflang="en"]').click();
    await page.waitForURL(/\/en\/chronology\/georgia\/\?q=GE0086&from=2018-01&until=2018-12$/);
    await expect.poll(() => marks.count()).toBe(shown);
    expect(await strips(page).count()).toBe(2);
  });
});

test('filters by commitment and milestone, accents or not, and says what is in view', async () => {
  await visit(ofMember, wide, async ({ page }) => {
    const all = await strips(page).count();
    await page.locator('#chronology-filter').fill('modulo de peticiones');
    await expect.poll(() => strips(page).count()).toBe(2);
    // With one commitment there were two before: what is left of it tells that the text was read.
    await expect.poll(() => page.locator('[data-milestone]:visible:not(.is-out)').count()).toBe(1);
    // The table below the drawing has the same milestones.
    await page.locator('.chronology-data summary').first().click();
    expect(await page.locator('tr[data-row]').filter({ visible: true }).count()).toBe(1);
    expect(await status(page)).toMatch(/^1 /);
    await page.locator('#chronology-filter').fill('zzzz');
    await expect.poll(() => status(page)).toMatch(/Nada coincide/);
    await page.locator('[data-act="whole"]').click();
    await expect.poll(() => strips(page).count()).toBe(all);
  });
});

test('filters by member, and leads to the search where commitments are counted and not drawn', async () => {
  await visit(path, wide, async ({ page }) => {
    await page.locator('#chronology-filter').fill('MARRUECOS');
    const named = () =>
      page
        .locator('.chronology-strip:visible:not(.is-total)')
        .evaluateAll((found) => found.map((strip) => `${strip.dataset.section} ${strip.textContent}`));
    await expect.poll(async () => (await named()).every((text) => text.includes('Marruecos'))).toBe(true);
    expect((await named()).length).toBeGreaterThan(0);
    const isCounted = (await page.locator('[data-milestone]').count()) === 0;
    await page.locator('#chronology-filter').fill('queja');
    const link = page.locator('.chronology-status a');
    await expect.poll(() => link.count()).toBe(isCounted ? 1 : 0);
    if (isCounted) expect(await link.getAttribute('href')).toMatch(/\/buscar\/\?q=queja$/);
  });
});

test('a mouse draws over the stretch to look at', async () => {
  await visit(path, wide, async ({ page }) => {
    await focusDrawing(page);
    const grid = await page.locator('.chronology-grid').boundingBox();
    if (!grid) throw new Error('no drawing');
    await page.mouse.move(grid.x + grid.width * 0.1, grid.y + 70);
    await page.mouse.down();
    await page.mouse.move(grid.x + grid.width * 0.3, grid.y + 75, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => search(page)).toMatch(/^\?from=\d{4}-\d\d&until=\d{4}-\d\d$/);
  });
});

test('on a strip of counts the arrows go from month to month', async () => {
  await visit(path, wide, async ({ page }) => {
    await focusDrawing(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => readout(page)).toMatch(/: \d+ en plazo/);
    const before = await readout(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readout(page)).not.toBe(before);
  });
});

test('loads nothing more than the page until it is used, and stands when it cannot be loaded', async () => {
  await visit(path, wide, async ({ page }) => {
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('chronology-control'))).toEqual([]);
    await page.route('**/chronology-control*', (route) => route.abort());
    await page.locator('[data-act="closer"]').click();
    await expect.poll(() => status(page)).toMatch(/no se ha podido cargar/);
    expect(await strips(page).count()).toBeGreaterThan(3);
  });
});

test('without a script the drawing and its tables are there, and no tool that does nothing', async () => {
  await visit(path, { ...wide, javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.chronology-plot').first().isVisible()).toBe(true);
    expect(await page.locator('.chronology-tools').isVisible()).toBe(false);
    await page.locator('.chronology-data summary').first().click();
    expect(await page.locator('.chronology-data tbody tr').first().isVisible()).toBe(true);
    await page.locator('.chronology-views a', { hasText: '2019' }).click();
    await page.waitForURL(/cronologia\/2019\/$/);
  });
});

test('today is the reader’s day, and stands in the drawing where the axis holds it', async () => {
  await visit(path, wide, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2019-07-02T12:00:00'));
    await page.reload();
    await scriptsRun(page);
    const places = await page
      .locator(':is(.chronology-axis, .chronology-grid) [data-today] line')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('x1')));
    // Mid-2019 on an axis that begins with 2018, in its head and behind its bars.
    expect(places).toEqual([places[0], places[0]]);
    expect(Number.parseFloat(places[0] ?? '')).toBeGreaterThan(10);
    expect(await page.locator('[data-today] text').isVisible()).toBe(true);
    await page.clock.setFixedTime(new Date('2040-01-01T12:00:00'));
    await page.reload();
    await scriptsRun(page);
    expect(await page.locator('[data-today] line').count()).toBe(0);
  });
});

test('the axis stays in sight while its strips go by', async () => {
  await visit(path, { viewport: { width: 1280, height: 600 } }, async ({ page }) => {
    const axis = page.locator('.chronology-axis');
    await page.locator('.chronology-strip').last().scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 100));
    expect((await axis.boundingBox())?.y).toBe(0);
    expect((await page.locator('.chronology-grid').boundingBox())?.y).toBeLessThan(-50);
  });
});

test.each(['light', 'dark'] as const)('zoomed, read and narrow it meets WCAG 2.2 AA (%s)', async (colorScheme) => {
  for (const width of [1280, 320]) {
    const options = { viewport: { width, height: 800 }, colorScheme };
    await visit(`${path}?from=2018-07&until=2019-06`, options, async ({ page }) => {
      await expect.poll(() => status(page)).not.toBe('');
      await focusDrawing(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      for (const summary of await page.locator('.chronology-data summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${width} ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});

test('keeps its time from left to right, and its axis above its bars, on a page that runs from right to left', async () => {
  await visit(path, wide, async ({ page }) => {
    await writeRightToLeft(page);
    const sides = await page
      .locator('.chronology-axis, .chronology-grid, .chronology-plot')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
    expect(sides.length).toBeGreaterThan(3);
    expect(new Set(sides).size).toBe(1);
    const years = await page
      .locator('.chronology-axis text')
      .evaluateAll((labels) =>
        labels
          .filter((label) => /^\d{4}$/.test(label.textContent.trim()) && label.checkVisibility())
          .map((label) => [Number(label.textContent), label.getBoundingClientRect().left] as const),
      );
    expect(years.length).toBeGreaterThan(3);
    const inOrder = years.toSorted(([a], [b]) => a - b).map(([, left]) => left);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });
});

test.each(['2020-12', '2020-10', '2019-12'])('zoomed from %s on, no year stands over another', async (from) => {
  await visit(`${path}?from=${from}&until=2024-05`, wide, async ({ page }) => {
    await expect.poll(() => page.locator('.chronology-months text').count()).toBeGreaterThan(0);
    const years = await page.locator('.chronology-axis text').evaluateAll((labels) =>
      labels
        .filter((label) => /^\d{4}$/.test(label.textContent.trim()) && label.checkVisibility())
        .map((label) => label.getBoundingClientRect())
        .filter(({ left, right }) => right > 0 && left < innerWidth)
        .map(({ left, right }) => [left, right] as const)
        .sort(([a], [b]) => a - b),
    );
    expect(years.length).toBeGreaterThan(2);
    const over = years.filter(([left], at) => at > 0 && left < (years[at - 1]?.[1] ?? 0));
    expect(over).toEqual([]);
  });
});
