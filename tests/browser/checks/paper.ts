import type { Page } from 'playwright-core';

/**
 * How many words of the content are shown; the values that a field offers are not. A page without scripts cannot be evaluated in:
 * locators read it all the same.
 */
export const wordsOf = async (page: Page): Promise<number> =>
  countWords([await page.locator('main').innerText()]) -
  countWords(await page.locator('main select').filter({ visible: true }).allInnerTexts());

const countWords = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

/** How bright the paper is, from 0 to 1, whatever notation the style sheet uses. No colour at all is white paper. */
export const brightnessOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = 'white';
    canvas.fillRect(0, 0, 1, 1);
    for (const element of [document.documentElement, document.body]) {
      canvas.fillStyle = getComputedStyle(element).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / (3 * 255);
  });
