import { chromium } from 'playwright-core';
import { chromiumOptions } from '../chromium.ts';
import { serve } from '../serve.ts';

/** Bytes that come over the line, compressed, from the opening of a page of the search until its first hits stand there. Shape of path: `"buscar/?q=plan"`. */
export async function firstSearch(site: string, path: string): Promise<number> {
  const server = await serve({ folder: site, base: '/', port: 0 });
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage();
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    return bytes;
  } finally {
    await browser.close();
    await server.close();
  }
}
