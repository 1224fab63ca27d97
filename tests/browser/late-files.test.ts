import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { kinds } from './kinds.ts';

useBrowser();

/** A network on which sheets come after the page, and scripts after the sheets. */
async function sendLate(context: BrowserContext): Promise<void> {
  await context.addInitScript(keepShifts);
  await context.route('**/*.{css,js}', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, route.request().url().endsWith('.js') ? 400 : 150));
    await route.continue();
  });
}

/** Keeps what moved under the eyes of a reader: the sum, and the elements. */
function keepShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
      shifts.push(
        `${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => node?.parentElement?.className).join(', ')}`,
      );
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What was told when the page has come to rest: a shift is told in idle time after the frame it is seen in. */
const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    for (let rest = 0; rest < 3; rest++) await new Promise((resolve) => requestIdleCallback(resolve));
    return (window as unknown as { shifts: string[] }).shifts;
  });

test.each(kinds.filter(({ language }) => language === 'es'))(
  'nothing that is read moves when sheets and scripts come late: $name',
  async ({ path }) => {
    const viewports = [
      { width: 412, height: 823 },
      { width: 1280, height: 900 },
    ];
    // Beside each other: most of the time is waiting for what is sent late.
    const shifts = await Promise.all(
      viewports.map((viewport) => visit(path, { viewport, prepare: sendLate }, ({ page }) => shiftsOf(page))),
    );
    expect(shifts).toEqual([[], []]);
  },
);
