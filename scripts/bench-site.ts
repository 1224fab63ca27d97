import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { firstSearch } from './bench/first-search.ts';
import { heapOptions } from './bench/heap-options.ts';
import { measureStep, type Step } from './bench/measure-step.ts';
import { line, pagesWanted } from './bench/pages-wanted.ts';
import { copyProject } from './bench/project-copy.ts';
import { print, runCommand } from './pipeline/io/run-command.ts';

const help = `Measures building the whole site of made-up pages beside writing the same bytes in plain Node, in one run.

  npm run bench:site                       100, 1000 and 6000 pages
  npm run bench:site -- --pages 100,500    other numbers of pages
  --help                                   prints this

Time is by the clock: nothing else should run. Memory is the most that one program held; Pagefind's own program does not tell.
`;

interface Site {
  steps: Record<'data' | 'site', Step>;
  pages: number;
  bytes: number;
  index: number;
  search: number;
  floor: number;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** Seconds that plain Node takes to write the same files. Reading them is not counted: a program that builds has them. */
function writeAgain(files: readonly string[], from: string, to: string): number {
  let taken = 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    const started = performance.now();
    const target = join(to, file.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    taken += performance.now() - started;
  }
  return taken / 1000;
}

async function buildSite(pages: number): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  const project = join(folder, 'project');
  try {
    copyProject(project, pages);
    const data = measureStep(project, ...heapOptions, 'scripts/build-data.ts', '--keep-going');
    const site = measureStep(project, 'scripts/build-site.ts');
    const built = join(project, 'dist');
    const files = filesBelow(built);
    const written = [...files, ...filesBelow(join(project, 'data')), ...filesBelow(join(project, 'content'))];
    return {
      steps: { data, site },
      pages: files.filter((file) => file.endsWith('.html')).length,
      bytes: bytesOf(files),
      index: bytesOf(files.filter((file) => file.startsWith(join(built, 'pagefind')))),
      search: await firstSearch(built, 'buscar/?q=plan'),
      floor: writeAgain(written, project, join(folder, 'again')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
const heads = [
  'captured',
  'data s',
  'site s',
  'MB held',
  'pages',
  'MB',
  'index MB',
  'search kB',
  'floor s',
  'ratio',
  'growth',
];
const secondsOf = ({ steps }: Site) => steps.data.seconds + steps.site.seconds;

runCommand(help, async () => {
  const numbers = pagesWanted();
  if (!numbers) {
    print(help);
    return 0;
  }
  print(line(heads));
  let first: { captured: number; seconds: number } | null = null;
  for (const captured of numbers) {
    const site = await buildSite(captured);
    const seconds = secondsOf(site);
    first ??= { captured, seconds };
    print(
      line([
        String(captured),
        site.steps.data.seconds.toFixed(1),
        site.steps.site.seconds.toFixed(1),
        Math.max(site.steps.data.memory, site.steps.site.memory).toFixed(0),
        String(site.pages),
        mega(site.bytes),
        mega(site.index),
        (site.search / 1000).toFixed(0),
        site.floor.toFixed(2),
        (seconds / site.floor).toFixed(1),
        (seconds / first.seconds / (captured / first.captured)).toFixed(2),
      ]),
    );
  }
  return 0;
});
