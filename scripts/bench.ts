import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heapOptions } from './bench/heap-options.ts';
import type { Measure } from './bench/measure.ts';
import { line, pagesWanted } from './bench/pages-wanted.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { print, runCommand } from './pipeline/io/run-command.ts';

const help = `Measures converting made-up pages beside reading, hashing and writing the same bytes in plain Node, in one run.

  npm run bench                      100, 1000 and 6000 pages
  npm run bench -- --pages 100,500   other numbers of pages
  --help                             prints this

Time is that of the processor, of which other programs take nothing. Memory is the most that the process held.
`;

interface Row {
  pages: number;
  convert: Measure;
  copy: Measure;
}

/** Runs one of the scripts of `bench/` as a process of its own, and reads what it took. */
function run(script: string, ...args: string[]): Measure {
  const path = join(import.meta.dirname, 'bench', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...heapOptions, path, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout) as Measure;
}

function measurePages(pages: number): Row {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const within = (name: string) => join(folder, name);
  try {
    writeCorpus(within('corpus'), pages, 1);
    const seeds = within('corpus/seeds');
    const convert = run('convert-once.ts', seeds, within('out'));
    const copy = run('copy-once.ts', seeds, within('out'), within('copy'));
    return { pages, convert, copy };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cells = ({ pages, convert, copy }: Row, smallest: Row) => [
  String(pages),
  (convert.cpu / pages).toFixed(2),
  (copy.cpu / pages).toFixed(2),
  (convert.cpu / copy.cpu).toFixed(1),
  (convert.cpu / smallest.convert.cpu / (pages / smallest.pages)).toFixed(2),
  convert.memory.toFixed(0),
  copy.memory.toFixed(0),
];
const heads = ['pages', 'ms a page', 'floor ms', 'ratio', 'growth', 'memory MB', 'floor MB'];

runCommand(help, () => {
  const numbers = pagesWanted();
  if (!numbers) {
    print(help);
    return 0;
  }
  print(line(heads));
  let smallest: Row | null = null;
  for (const pages of numbers) {
    const row = measurePages(pages);
    smallest ??= row;
    print(line(cells(row, smallest)));
  }
  return 0;
});
