import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from './bench/files-below.ts';
import { firstSearch } from './bench/first-search.ts';
import { heapOptions } from './bench/heap-options.ts';
import { measureStep, type Step } from './bench/measure-step.ts';
import { line, pagesWanted } from './bench/pages-wanted.ts';
import { copyProject } from './bench/project-copy.ts';
import { print, runCommand } from './pipeline/io/run-command.ts';

const help = `Measures building the whole site of made-up pages beside writing the same bytes in plain Node, in one run.

  npm run bench:site                       120, 1200 and 7200 pages, which hold 100, 1000 and 6000 commitments
  npm run bench:site -- --pages 100,500    other numbers of pages
  --help                                   prints this

captured   commitments whose page is held; known: these, and those that lists and sheets name
files      in the site, the data and the records; pages: of HTML; MB: of all files
data s …   seconds by the clock of each step: nothing else should run
cpu s      seconds of the processor; Pagefind's own program does not tell its
ratio      all steps to writing the same files; growth: of the time of a file since the first line
held MB    the most that one program held; Pagefind's own does not tell
first kB   that come over the line for a first search
`;

interface Site {
  steps: Record<'data' | 'downloads' | 'pages' | 'search', Step>;
  captured: number;
  known: number;
  files: number;
  pages: number;
  bytes: number;
  index: number;
  search: number;
  floor: number;
}

const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** Whether the page of a commitment is held, told by its record. */
const isCaptured = (file: string) => JSON.parse(readFileSync(file, 'utf8')).coverage === 'captured';

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
    const step = (name: string) => measureStep(project, 'scripts/build-site.ts', '--step', name);
    const steps = {
      data: measureStep(project, ...heapOptions, 'scripts/build-data.ts', '--keep-going'),
      downloads: step('downloads'),
      pages: step('pages'),
      search: step('search'),
    };
    const built = join(project, 'dist');
    const files = filesBelow(built);
    const written = [...files, ...filesBelow(join(project, 'data')), ...filesBelow(join(project, 'content'))];
    const known = readdirSync(join(project, 'content/commitments'));
    return {
      steps,
      captured: known.filter((name) => isCaptured(join(project, 'content/commitments', name))).length,
      known: known.length,
      files: written.length,
      pages: files.filter((file) => file.endsWith('.html')).length,
      bytes: bytesOf(written),
      index: bytesOf(files.filter((file) => file.startsWith(join(built, 'pagefind')))),
      search: await firstSearch(built, 'buscar/?q=plan'),
      floor: writeAgain(written, project, join(folder, 'again')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const heads =
  'captured,known,files,pages,MB,data s,downl. s,pages s,search s,cpu s,floor s,ratio,growth,held MB,index MB,first kB';
const stepsOf = ({ steps }: Site) => Object.values(steps);
const secondsOf = (site: Site) => stepsOf(site).reduce((sum, { seconds }) => sum + seconds, 0);
const mega = (bytes: number) => (bytes / 1e6).toFixed(1);

function cells(site: Site, first: Site): string[] {
  const seconds = secondsOf(site);
  const ofAFile = (of: Site) => secondsOf(of) / of.files;
  return [
    ...[site.captured, site.known, site.files, site.pages].map(String),
    (site.bytes / 1e6).toFixed(0),
    ...stepsOf(site).map((step) => step.seconds.toFixed(1)),
    stepsOf(site)
      .reduce((sum, { cpu }) => sum + cpu, 0)
      .toFixed(1),
    site.floor.toFixed(2),
    (seconds / site.floor).toFixed(1),
    (ofAFile(site) / ofAFile(first)).toFixed(2),
    Math.max(...stepsOf(site).map(({ memory }) => memory)).toFixed(0),
    mega(site.index),
    (site.search / 1000).toFixed(0),
  ];
}

runCommand(help, async () => {
  const numbers = pagesWanted('120,1200,7200');
  if (!numbers) {
    print(help);
    return 0;
  }
  print(line(heads.split(',')));
  let first: Site | null = null;
  for (const pages of numbers) {
    const site = await buildSite(pages);
    first ??= site;
    print(line(cells(site, first)));
  }
  return 0;
});
