import type { Page } from 'playwright-core';

/** Spacing that a reader may set, as WCAG 1.4.12 puts it. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** Lays the page out for another direction of writing, as a language that runs from right to left would. */
export const writeRightToLeft = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
  });

export const writeLeftToRight = (page: Page, lang: string): Promise<void> =>
  page.evaluate((before) => {
    document.documentElement.removeAttribute('dir');
    document.documentElement.lang = before;
  }, lang);

/** Spaces letters, words and lines out; a sheet that the policy of the page lets a script make. */
export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

export const spaceAsBefore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });

/** Puts a word longer than a narrow line wherever the words of a source may stand. */
export const lengthenWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const places = 'h1, caption, tbody th, tbody td:not(.number, .id), dd, main [lang]';
    for (const element of document.querySelectorAll(places)) {
      const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      if (text) text.nodeValue = 'Gobernabilidad'.repeat(5);
    }
  });
