import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Says what to do instead of failing in every test. */
export default function setup(): void {
  const folder = process.env.TEST_SITE ?? '.cache/site';
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`no built site in ${folder}: run \`npm run test:build\` first`);
  }
}
