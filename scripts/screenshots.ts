import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.ts';
import { serve } from './serve.ts';

const usage = `npm run screenshots -- [--folder dist] [--base /] [--width 320 …] [--theme light …] [--height 900] [PATH …]

Takes pictures of pages of a built site into .cache/screenshots. Without a path: the home page in both languages. Without a height: the whole page.
A path stands below the base path: compromisos/MO0010/ en/commitments/MO0010/`;

interface Shot {
  path: string;
  width: number;
  theme: 'light' | 'dark';
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    width: { type: 'string', multiple: true, default: ['320', '768', '1440'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    height: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Shape: `.cache/screenshots/compromisos-MO0010-320-dark.png`. */
const fileOf = ({ path, width, theme }: Shot) =>
  `.cache/screenshots/${path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'inicio'}-${width}-${theme}.png`;

async function take(browser: Browser, home: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: Number(values.height ?? 900) },
    colorScheme: shot.theme,
    reducedMotion: 'reduce',
  });
  await page.goto(home + shot.path.replace(/^\//, ''), { waitUntil: 'networkidle' });
  await page.screenshot({ path: fileOf(shot), fullPage: values.height === undefined });
  await page.close();
  console.log(fileOf(shot));
}

if (values.help) {
  console.log(usage);
} else {
  mkdirSync('.cache/screenshots', { recursive: true });
  const server = await serve({ folder: values.folder, base: values.base, port: 0 });
  const browser = await chromium.launch(await chromiumOptions());
  for (const path of positionals.length > 0 ? positionals : ['', 'en/']) {
    for (const width of values.width) {
      for (const theme of values.theme) {
        await take(browser, server.url, { path, width: Number(width), theme: theme === 'dark' ? 'dark' : 'light' });
      }
    }
  }
  await browser.close();
  await server.close();
}
