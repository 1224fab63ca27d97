import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser;

/** Starts the browser for the tests of a file and stops it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(inject('launch'));
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

/** Opens a page in a context of its own, gives it to the test, and closes it. `path` is below the base path. */
export async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(inject('home') + path, { waitUntil: 'load' });
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}

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
