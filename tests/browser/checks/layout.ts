import type { Page } from 'playwright-core';

/**
 * What does not fit: a page that scrolls sideways, things outside the window, words that are cut, run out of their box or stand in a column of a few letters.
 *
 * Shape: `["the page is 441 px wide", "td.number «1.240» is outside, at -39…26"]`. What has a bar of its own to scroll it by may be wider than the window.
 */
export const misfitsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const problems: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class')} «${(element.textContent ?? '').trim().slice(0, 30)}»`;
    /** For the ears only, or in something that scrolls by itself. */
    const exempt = (element: Element | null): boolean => {
      if (!element) return false;
      const { clipPath, overflowX } = getComputedStyle(element);
      return clipPath !== 'none' || ['auto', 'scroll'].includes(overflowX) || exempt(element.parentElement);
    };
    if (document.documentElement.scrollWidth > width) {
      problems.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (element instanceof SVGElement && element.ownerSVGElement) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || exempt(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (right > width + 1 || left < -1) {
        problems.push(`${nameOf(element)} is outside, at ${Math.round(left)}…${Math.round(right)}`);
      }
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = (overflow: string, inner: number, outer: number) =>
        ['hidden', 'clip'].includes(overflow) && inner > outer + 1 && outer > 1;
      if (
        element instanceof HTMLElement &&
        (cut(overflowX, element.scrollWidth, element.clientWidth) ||
          cut(overflowY, element.scrollHeight, element.clientHeight))
      ) {
        problems.push(`${nameOf(element)} is cut`);
      }
      const { width: across, height } = element.getBoundingClientRect();
      const letter = Number.parseFloat(getComputedStyle(element).fontSize);
      const isLong = [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && /\S.{10}/s.test(nodeValue ?? ''),
      );
      if (isLong && across < letter * 4 && height > letter * 8) problems.push(`${nameOf(element)} is squeezed`);
    }
    return problems.slice(0, 6);
  });
