import type { Page } from 'playwright-core';

const stops = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** What takes the focus, in the order of the page, by its words. Shape: `["Ir al contenido", "Compromisos Abiertos", …]`. */
export const stopsOf = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const seen = [...document.querySelectorAll(selector)].filter((stop) =>
      stop.checkVisibility({ visibilityProperty: true }),
    );
    return seen.map((stop) => (stop.getAttribute('aria-label') ?? stop.textContent ?? '').replace(/\s+/g, ' ').trim());
  }, stops);

/** Walks by the Tab key from where the focus is, and gives the words of what it stops at: `most` of them, fewer where the page ends before. */
export async function walk(page: Page, most: number): Promise<string[]> {
  const walked: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      return (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    if (words === null) break;
    walked.push(words);
  }
  return walked;
}

/**
 * Puts the focus on everything that takes it, in turn, and says where it is not seen: no mark, outside the window, or behind what stays when the page scrolls.
 *
 * Shape: `["a.id «MO0010»: no outline"]`. A key must have been pressed before: a browser shows the focus to those who use keys. The last stop keeps it.
 */
export const unseenFocusOf = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const problems: string[] = [];
    for (const stop of document.querySelectorAll<HTMLElement>(selector)) {
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      stop.focus();
      const say = (problem: string) =>
        problems.push(
          `${stop.tagName.toLowerCase()}.${stop.className} «${stop.textContent.trim().slice(0, 30)}»: ${problem}`,
        );
      if (document.activeElement !== stop) say('takes no focus');
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) say('no outline');
      // The middle of what the window shows of it: a drawing may be higher than the window.
      const seen = [...stop.getClientRects()].some(({ left, right, top, bottom }) => {
        const at = document.elementFromPoint(
          (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
          (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
        );
        return at !== null && (stop.contains(at) || at.contains(stop) || at.closest('label')?.contains(stop));
      });
      if (!seen) say('out of sight');
    }
    return problems.slice(0, 6);
  }, stops);
