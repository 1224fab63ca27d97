import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { type Kind, kinds } from '../browser/kinds.ts';
import { type Measured, measured, problemsOf, tableOf } from './measured.ts';

const usage = `npm run lighthouse -- [--folder .cache/site] [--base /compromisos-abiertos/] [--language es …] [KIND …]

Measures one page of each kind with Lighthouse, as on a telephone, and fails where accessibility, best practices or search are below 100 or the page shifts.
Times are told and judged by nobody: they are those of this machine. A kind is named as in tests/browser/kinds.ts: npm run lighthouse -- home "plan, local"`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: '.cache/site' },
    base: { type: 'string', default: '/compromisos-abiertos/' },
    language: { type: 'string', multiple: true, default: ['es'] },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else await measureAll(chosen());

function chosen(): Kind[] {
  const some = kinds.filter(
    ({ name, language }) =>
      values.language.includes(language) && (positionals.length === 0 || positionals.includes(name)),
  );
  if (some.length === 0) throw new Error(`no kind of page is called ${positionals.join(', ')}`);
  return some;
}

async function measureAll(some: readonly Kind[]): Promise<void> {
  const server = await serve({ folder: values.folder, base: values.base, port: 0 });
  const port = await freePort();
  const browser = await chromium.launch({
    ...(await chromiumOptions()),
    args: [`--remote-debugging-port=${port}`, '--disable-gpu'],
  });
  const all: Measured[] = [];
  try {
    for (const kind of some) {
      const found = measured(`${kind.name} (${kind.language})`, await measure(kind, server.url, port));
      process.stderr.write(`${found.name}\n`);
      all.push(found);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(tableOf(all));
  const problems = all.flatMap(problemsOf);
  console.log(problems.length > 0 ? problems.join('\n') : `${all.length} kinds of page, nothing to mend.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

async function measure(kind: Kind, home: string, port: number): Promise<Result> {
  const skipAudits = isKept(kind) ? [] : ['is-crawlable', 'meta-description'];
  const run = await lighthouse(home + kind.path, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    skipAudits,
  });
  if (!run) throw new Error(`Lighthouse gave nothing for ${kind.path}`);
  if (run.lhr.runtimeError) throw new Error(`${kind.path}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}

/** Whether search engines may keep it: the others are meant not to be found. */
function isKept({ path }: Kind): boolean {
  const file = `${values.folder}/${path.endsWith('.html') ? path : `${path}index.html`}`;
  return !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex">');
}

/** A port that nobody listens on now: Lighthouse speaks to the browser over one. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
