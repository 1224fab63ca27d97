import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rootLanguage } from '../../src/strings/languages.ts';
import { useBrowser, visit } from './browser.ts';
import { violationsOf } from './checks/axe.ts';
import { lengthenWords, spaceAsBefore, spaceOut, writeLeftToRight, writeRightToLeft } from './checks/conditions.ts';
import { stopsOf, unseenFocusOf, walk } from './checks/focus.ts';
import { misfitsOf } from './checks/layout.ts';
import { brightnessOf, wordsOf } from './checks/paper.ts';
import { isFramed, type Kind, kinds } from './kinds.ts';

/** A page of 1280 × 1024 px, and the same enlarged to four times its size, as WCAG 1.4.10 measures it. */
const wide = { width: 1280, height: 1024 };
const enlarged = { width: 320, height: 256 };

/** Every kind of page in one language, opened once and looked at in turn as different people meet it. One file per language, so that they run side by side. */
export function checkEveryPage(language: Kind['language']): void {
  useBrowser();
  describe.each(kinds.filter((kind) => kind.language === language))('$name ($language)', (kind) => {
    test('is accessible, and fits whoever reads it', async () => {
      await visit(kind.path, { viewport: wide }, async ({ page, complaints }) => {
        const found: string[] = [];
        const look = async (how: string, problems: Promise<string[]>) => {
          found.push(...(await problems).map((problem) => `${how}: ${problem}`));
        };
        await inBothThemes(page, (theme) => look(`wide, ${theme}`, violationsOf(page)));
        // What does not hang on the words is looked at in one language.
        if (language === rootLanguage) {
          await look('forced colours', inForcedColours(page));
          await look('right to left, wide', inRightToLeft(page, language));
          await look('on paper', onPaper(page));
          await look('keyboard', byKeyboard(page, kind));
        }
        await page.setViewportSize({ width: 768, height: 1024 });
        await look('768 px', misfitsOf(page));
        await page.setViewportSize(enlarged);
        await look('enlarged', misfitsOf(page));
        await inBothThemes(page, (theme) => look(`enlarged, ${theme}`, violationsOf(page)));
        if (language === rootLanguage) {
          await look('enlarged, keyboard', unseenFocusOf(page));
          await look('enlarged, right to left', inRightToLeft(page, language));
          await look('enlarged, spaced out', whenSpacedOut(page));
          await look('enlarged, long words', withLongWords(page));
        }
        expect(found).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });

    test('is complete without a script', async () => {
      const read = (javaScriptEnabled: boolean) =>
        visit(kind.path, { javaScriptEnabled }, async ({ page }) => wordsOf(page));
      const [withScript, without] = [await read(true), await read(false)];
      expect(without).toBeGreaterThan(10);
      expect(without).toBeGreaterThanOrEqual(withScript * 0.9);
    });
  });
}

async function inBothThemes(page: Page, look: (theme: string) => Promise<void>): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await look(colorScheme);
  }
}

async function inForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const problems = await violationsOf(page, ['color-contrast']);
  await page.emulateMedia({ forcedColors: 'none' });
  return problems;
}

async function inRightToLeft(page: Page, language: string): Promise<string[]> {
  await writeRightToLeft(page);
  const problems = await misfitsOf(page);
  await writeLeftToRight(page, language);
  return problems;
}

async function whenSpacedOut(page: Page): Promise<string[]> {
  await spaceOut(page);
  const problems = await misfitsOf(page);
  await spaceAsBefore(page);
  return problems;
}

async function withLongWords(page: Page): Promise<string[]> {
  await lengthenWords(page);
  return misfitsOf(page);
}

/** A sheet of A4, from a window that was dark. */
async function onPaper(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 794, height: 1123 });
  const onScreen = await wordsOf(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await wordsOf(page);
  const problems = await misfitsOf(page);
  if (printed < onScreen * 0.8) problems.push(`${printed} of ${onScreen} words`);
  if ((await brightnessOf(page)) < 0.95) problems.push('the paper is dark');
  if (!(await page.locator('h1').isVisible())) problems.push('no heading');
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return problems;
}

async function byKeyboard(page: Page, kind: Kind): Promise<string[]> {
  const problems: string[] = [];
  const stops = await stopsOf(page);
  const walked = await walk(page, 15);
  if (walked.join('\n') !== stops.slice(0, 15).join('\n'))
    problems.push(`stops in another order: ${walked.join(' · ')}`);
  if (!isFramed(kind) && !(await skips(page))) problems.push('the first stop does not lead to the content');
  problems.push(...(await unseenFocusOf(page)));
  // The last stop has the focus now; behind it the page ends.
  const [after] = await walk(page, 1);
  if (after !== undefined) problems.push(`the end of the page leads to «${after}»`);
  return problems;
}

/** Whether the first stop is seen, and leads past what every page has. */
async function skips(page: Page): Promise<boolean> {
  const skip = page.locator('.skip-link');
  await skip.focus();
  const box = await skip.boundingBox();
  if (!box || box.x < 0 || box.y < 0 || box.height < 10) return false;
  await page.keyboard.press('Enter');
  return page.evaluate(() => document.activeElement === document.querySelector('main'));
}
