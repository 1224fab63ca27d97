import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, otherLanguages } from '../../src/strings/languages.ts';
import { wordsIn } from '../../src/strings/words.ts';
import { useBrowser, visit } from './browser.ts';
import { addressOf } from './kinds.ts';

useBrowser();

const findings: { finding_id: string; severity: string }[] = JSON.parse(readFileSync('data/findings.json', 'utf8'));

describe.each(languages)('the filters of the findings (%s)', (language) => {
  const address = addressOf('findings', language);
  const results = '.finding-filter-results > li';

  test('combine, count what they leave, and keep their state in the address', async () => {
    await visit(address, {}, async ({ page, complaints }) => {
      await page.locator('select[name="member"]').selectOption('morocco', { timeout: 15_000 });
      await page.locator(results).first().waitFor();
      const ofMember = await page.locator(results).count();
      await page.locator('select[name="severity"]').selectOption('contradiction');
      await expect.poll(() => page.locator(results).count()).toBeLessThan(ofMember);
      expect(new URL(page.url()).search).toBe('?severity=contradiction&member=morocco');
      const status = await page.locator('.finding-filter-status').innerText();
      expect(status).toContain(String(await page.locator(results).count()));
      expect(await page.locator('#lista').isVisible()).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  test('are what the address says, and Back undoes them', async () => {
    await visit(`${address}?rule=percentage-mismatch`, {}, async ({ page }) => {
      const first = page.locator(`${results} a`).first();
      expect(await first.innerText({ timeout: 15_000 })).toMatch(/%/);
      const before = await first.innerText();
      expect(await page.locator('select[name="rule"]').inputValue()).toBe('percentage-mismatch');
      await page.locator('select[name="rule"]').selectOption('total-adds-up');
      await expect.poll(() => first.getAttribute('href')).toContain('total-adds-up');
      await page.goBack();
      await expect.poll(() => first.innerText()).toBe(before);
    });
  });

  test('show what each finding quotes, with the words and lines of its own page', async () => {
    await visit(`${address}?rule=percentage-mismatch`, {}, async ({ page }) => {
      const card = page.locator(results).first();
      const link = card.locator('.finding-message');
      await link.waitFor({ timeout: 15_000 });
      const quoted = await card.locator('.finding-quotations .quotation').allTextContents();
      const lines = await card
        .locator('.source-mark')
        .evaluateAll((marks) => marks.map((mark) => (mark as HTMLAnchorElement).href));
      await link.click();
      await page.waitForURL(/percentage-mismatch/);
      expect(quoted.length).toBeGreaterThan(0);
      expect(await page.locator('.finding-proof blockquote > p').allTextContents()).toEqual(quoted);
      const own = await page
        .locator('.finding-proof footer a')
        .evaluateAll((marks) => marks.map((mark) => (mark as HTMLAnchorElement).href));
      expect(lines).toEqual(own);
    });
  });

  test('give a file of all that is found, a row for each quotation', async () => {
    await visit(`${address}?severity=slip`, {}, async ({ page }) => {
      await page.locator(results).first().waitFor({ timeout: 15_000 });
      const button = page.locator('.finding-filter-download button');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe('findings_severity-slip.csv');
      const { data, errors } = Papa.parse<Record<string, string>>(
        readFileSync(await download.path(), 'utf8').replace(/\r\n$/, ''),
        { header: true },
      );
      expect(errors).toEqual([]);
      const slips = findings.filter(({ severity }) => severity === 'slip');
      expect(new Set(data.map(({ finding_id }) => finding_id))).toEqual(
        new Set(slips.map(({ finding_id }) => finding_id)),
      );
      expect(data.filter(({ severity, quotation }) => severity !== 'slip' || !quotation)).toEqual([]);
      expect(await page.locator('.finding-filter-status').innerText()).toContain(String(slips.length));
    });
  });

  test('save nothing where a file cannot be had, and say so', async () => {
    const prepare = async (context: BrowserContext) => {
      await context.route(/percentage-mismatch\.[^/]+\.csv$/, (route) => route.abort());
    };
    await visit(`${address}?rule=percentage-mismatch`, { prepare }, async ({ page }) => {
      await page.locator(results).first().waitFor({ timeout: 15_000 });
      await page.locator('.finding-filter-download button').click();
      await expect
        .poll(() => page.locator('.finding-filter-download [role="status"]').innerText())
        .toBe(wordsIn(language).findings.filters.undone);
    });
  });

  test('stand without quotations where a page cannot be had', async () => {
    const prepare = async (context: BrowserContext) => {
      await context.route(/percentage-mismatch\.[^/]+\/$/, (route) => route.abort());
    };
    await visit(`${address}?rule=percentage-mismatch`, { prepare }, async ({ page }) => {
      const card = page.locator(results).first();
      expect(await card.locator('.finding-message').innerText({ timeout: 15_000 })).toMatch(/%/);
      expect(await card.locator('.finding-quotations').isVisible()).toBe(false);
    });
  });

  test('go with the switch of language', async () => {
    await visit(`${address}?severity=contradiction&member=morocco`, {}, async ({ page }) => {
      await page.locator(results).first().waitFor();
      const found = await page.locator(results).count();
      const [other] = otherLanguages(language);
      await page.locator(`.site-nav-language a[hreflang="${other}"]`).click();
      await page.waitForURL(/\?severity=contradiction&member=morocco$/);
      await page.locator(`html[lang="${other}"]`).waitFor();
      await expect.poll(() => page.locator(results).count()).toBe(found);
    });
  });

  test('give the whole list again when they are removed', async () => {
    await visit(`${address}?severity=note`, {}, async ({ page }) => {
      await page.locator('.finding-filter-clear').click({ timeout: 15_000 });
      await page.locator('#lista .finding-entry').first().waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('load nothing before somebody is about to use them', async () => {
    const loaded: string[] = [];
    const prepare = async (context: BrowserContext) => {
      context.on('request', (request) => loaded.push(request.url()));
    };
    await visit(address, { prepare }, async ({ page }) => {
      await page.waitForLoadState('networkidle');
      const countsOf = async () =>
        (await page.locator('select[name="severity"] option').allTextContents()).map((text) => text.trim());
      const counts = await countsOf();
      expect(counts.filter((text) => /\(\d+\)\s*$/.test(text)).length).toBeGreaterThan(1);
      expect(loaded.length).toBeGreaterThan(1);
      expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      const index = page.waitForRequest(/\/pagefind\/.*\.js$/);
      await page.locator('select[name="severity"]').focus();
      await index;
      await page.waitForLoadState('networkidle');
      // What was built is what the index counts.
      await page.locator('select[name="severity"]').selectOption({ index: 1 });
      await page.locator(results).first().waitFor();
      expect(await countsOf()).toEqual(counts);
    });
  });

  test('are links where the index cannot be loaded, and say so', async () => {
    const prepare = async (context: BrowserContext) => {
      await context.route('**/pagefind/**', (route) => route.abort());
    };
    await visit(address, { prepare }, async ({ page }) => {
      expect(await page.locator('.finding-facets').isVisible()).toBe(false);
      await page.locator('select[name="severity"]').selectOption({ index: 1 });
      await page.locator('.finding-facets a').first().waitFor();
      expect(await page.locator('.finding-filter-failed').isVisible()).toBe(true);
      expect(await page.locator('form.finding-filter').isVisible()).toBe(false);
      expect(await page.locator('#lista .finding-entry').first().isVisible()).toBe(true);
    });
  });

  test('are links where no script runs', async () => {
    await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.finding-facets a').first().isVisible()).toBe(true);
      expect(await page.locator('.finding-filter-failed').isVisible()).toBe(false);
      expect(await page.locator('form.finding-filter').isVisible()).toBe(false);
    });
  });
});

test.each(['es', 'en'] as const)('a finding is found by its words in the search (%s)', async (language) => {
  const words = language === 'es' ? 'aumento 47,5' : 'increase 47.5';
  await visit(`${addressOf('search', language)}?q=${encodeURIComponent(words)}`, {}, async ({ page }) => {
    const links = page.locator('.search-results a[href*="percentage-mismatch"]');
    await links.first().waitFor({ timeout: 15_000 });
  });
});
