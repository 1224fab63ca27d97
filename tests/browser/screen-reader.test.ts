import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/strings/languages.ts';
import { wordsIn } from '../../src/strings/words.ts';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';
import { spoken } from './spoken.ts';

useBrowser();

const wide = { viewport: { width: 1280, height: 900 } };
const roleOf = (line: string) => line.split(' ')[0] ?? '';
const nameOf = (line: string) => /«(.*?)»/.exec(line)?.[1]?.trim() ?? '';
const named = (lines: readonly string[], role: string) => lines.filter((line) => roleOf(line) === role).map(nameOf);

describe.each(languages)('what a screen reader says (%s)', (language) => {
  const { charts, commitment, explorer } = wordsIn(language);

  test('of the timeline: one picture with name and description, then all of it as a table', async () => {
    await visit(addressOf('commitment, layout A', language), wide, async ({ page }) => {
      const lines = await spoken(page, '#hitos');
      const [heading, ...rest] = lines;
      expect(heading).toBe(`heading «${commitment.milestones.heading}»`);
      const pictures = rest.filter((line) => roleOf(line) === 'image');
      expect(pictures).toHaveLength(1);
      const rows = await page.locator('#hitos tbody tr').count();
      expect(pictures[0]).toMatch(new RegExp(`^image «.+» – «${rows} .+»$`));
      expect(named(lines, 'button')).toEqual(['SVG', 'PNG'].map((format) => `${charts.download}: ${format}`));

      const table = rest.slice(rest.findIndex((line) => roleOf(line) === 'table'));
      expect(rest.indexOf(pictures[0] ?? '')).toBeLessThan(rest.indexOf(table[0] ?? ''));
      expect(named(table, 'columnheader')).toHaveLength(5);
      expect(named(table, 'rowheader')).toHaveLength(rows);
      expect(table.filter((line) => roleOf(line) === 'row')).toHaveLength(rows + 1);
      // A row says its number, its title, its two dates and its state, in this order.
      const [first = []] = splitRows(table).slice(1);
      expect(first.filter((line) => ['cell', 'rowheader'].includes(roleOf(line))).map(roleOf)).toEqual([
        'cell',
        'rowheader',
        'cell',
        'cell',
        'cell',
      ]);
      // The mark of a line says what it is.
      expect(lines.filter((line) => /^link «L \d/.test(line) && !line.includes(' – «'))).toEqual([]);
      expect(lines.filter((line) => roleOf(line) === 'graphics-symbol' || /^(Svg|SVG)/.test(line))).toEqual([]);
    });
  });

  test('of the explorer: what to press, in order, each with the facet it belongs to and its state', async () => {
    await visit(addressOf('commitments', language), wide, async ({ page }) => {
      await page.locator('.explorer-facets').hover();
      await expect.poll(async () => named(await spoken(page, '.explorer'), 'checkbox').length).toBeGreaterThan(4);
      const lines = await spoken(page, '.explorer');
      const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
      const order = [
        `searchbox «${explorer.textLabel}»`,
        `combobox «${explorer.sortLabel}»`,
        `region «${explorer.filters}»`,
        'checkbox',
        'status',
        `button «${explorer.download} XLSX»`,
        'table',
      ].map(at);
      expect(order.every((place, index) => place >= 0 && place > (order[index - 1] ?? -1))).toBe(true);
      expect(lines[at('combobox')]).toContain('expanded=false');
      expect(lines.filter((line) => roleOf(line) === 'checkbox' && !line.includes('checked=false'))).toEqual([]);
      // Every list of values is named as the fold it stands in.
      const folds = named(lines, 'DisclosureTriangle');
      const lists = named(lines.slice(at('region'), at('status')), 'list').filter(Boolean);
      expect(lists.length).toBeGreaterThan(1);
      expect(lists.filter((list) => !folds.includes(list))).toEqual([]);
    });
  });

  test('when somebody filters: the box is checked, and the number of results is announced', async () => {
    await visit(addressOf('commitments', language), wide, async ({ page }) => {
      await page.locator('.explorer-facets').hover();
      const box = page.locator('input[name="member"][value="georgia"]');
      await box.waitFor();
      const said = await announcements(page);
      await box.check();
      const count = await page.locator('label', { has: box }).locator('.facet-count').innerText();
      await expect.poll(() => said().then((all) => all.at(-1) ?? '')).toMatch(new RegExp(`^${count}\\b`));
      const lines = await spoken(page, '.explorer');
      expect(lines.filter((line) => /^checkbox .*checked=true/.test(line))).toHaveLength(1);
      expect(lines).toContain('status live=polite');
      expect(lines[lines.indexOf('status live=polite') + 1]).toMatch(new RegExp(`^«${count}\\b`));
      expect(named(lines, 'list')).toContain(explorer.script.sheetFilters);
      // Once, and not with every row that is put in.
      expect((await said()).length).toBeLessThanOrEqual(2);
    });
  });

  test('when somebody searches: how many results there are', async () => {
    await visit(addressOf('search', language), wide, async ({ page }) => {
      const said = await announcements(page);
      await page.locator('main input[type="search"]').fill('georgia');
      await expect.poll(() => said().then((all) => all.at(-1) ?? '')).toMatch(/\d/);
      expect((await said()).filter((line) => /\d/.test(line))).toEqual([
        await page.locator('.search-status').textContent(),
      ]);
    });
  });
});

/** Lines of the rows of a table, one list for each. */
const splitRows = (table: readonly string[]): string[][] =>
  table.reduce<string[][]>((rows, line) => {
    if (roleOf(line) === 'row') rows.push([]);
    rows.at(-1)?.push(line);
    return rows;
  }, []);

/** Notes from now on what stands in the live regions of the page after each change: what a screen reader announces. */
async function announcements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"], [aria-live="polite"]')) {
      // A region that is not in the page when it is filled is not heard.
      if (!region.checkVisibility()) continue;
      new MutationObserver(() => {
        const words = region.textContent.trim();
        if (words && said.at(-1) !== words) said.push(words);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
