import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import checkSite from '../site/global-setup.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Options to start the browser with. */
    launch: LaunchOptions;
    /** Address of the home page, with the base path. Shape: `http://localhost:40123/compromisos-abiertos/`. */
    home: string;
  }
}

/** Unpacks the browser once, before two test files could do so at the same time, and serves the built site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  checkSite();
  const server = await serve({
    folder: process.env.TEST_SITE ?? '.cache/site',
    base: process.env.TEST_SITE_BASE ?? '/compromisos-abiertos/',
    port: 0,
  });
  project.provide('launch', await chromiumOptions());
  project.provide('home', server.url);
  return server.close;
}
