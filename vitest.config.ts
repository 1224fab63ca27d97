import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';

/** Lets a test import a component. The type of Astro's function knows a plain Vite configuration only. */
const withAstro = (config: ViteUserConfig) => getViteConfig(config as never) as TestProjectConfiguration;

/**
 * Three kinds of test. `unit` needs nothing; `site` reads the site that `npm run test:build` writes; `browser` opens it.
 * A stored expectation that is missing fails: `npm run test:update` is the only thing that writes one.
 */
export default defineConfig({
  test: {
    update: process.env.UPDATE_GOLDENS === '1' ? 'all' : 'none',
    env: { TZ: 'UTC' },
    projects: [
      withAstro({
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/properties/**/*.test.ts',
            'tests/corpus/**/*.test.ts',
          ],
          env: { TZ: 'UTC' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Workers keep their modules: the pipeline is loaded, and its expressions compiled, once and not once per file.
          isolate: false,
          // One less than there are cores is what Vitest takes by itself, which of two is one.
          maxWorkers: 2,
        },
      }),
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          testTimeout: 120_000,
          // One worker that keeps its modules: the pages are parsed once, not once per file.
          isolate: false,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page may still be loading an index while the machine does other things.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
