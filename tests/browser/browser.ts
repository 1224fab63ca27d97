import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser;

/** Starts the browser for the tests of a file and stops it after them. `textSize` is what a reader sets as the size of text, in pixels. */
export function useBrowser({ textSize = 16 }: { textSize?: number } = {}): void {
  beforeAll(async () => {
    browser = await chromium.launch({ ...inject('launch'), args: [`--blink-settings=defaultFontSize=${textSize}`] });
  });
  afterAll(async () => {
    await browser.close();
  });
}

export interface OpenPage {
  page: Page;
  /** What the page complained of: console errors, exceptions, requests that failed or went elsewhere. */
  complaints: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** What is done before the page is opened, such as slowing down the network. */
  prepare?: (context: BrowserContext) => Promise<void>;
}

/** Opens a page in a context of its own, gives it to the test, and closes it. `path` is below the base path. */
export async function visit<T>(
  path: string,
  { prepare, ...options }: VisitOptions,
  look: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    await prepare?.(context);
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(inject('home') + path, { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false) await scriptsRun(page);
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}

/** Waits for the scripts of a page, which it loads when it has been shown: as text, because the tests' own bundler would take the import for one of theirs. */
export const scriptsRun = (page: Page): Promise<unknown> =>
  page.evaluate(
    "Promise.allSettled((document.body.dataset.scripts ?? '').split(' ').filter(Boolean).map((file) => import(file)))",
  );

function listen(page: Page): string[] {
  const complaints: string[] = [];
  const { origin } = new URL(inject('home'));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
