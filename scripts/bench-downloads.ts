import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from './bench/files-below.ts';
import { heapOptions } from './bench/heap-options.ts';
import { measureStep } from './bench/measure-step.ts';
import { line, pagesWanted } from './bench/pages-wanted.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { print, runCommand } from './pipeline/io/run-command.ts';

const help = `Measures writing every download of made-up pages: seconds by the clock, the most memory that was held, and the size of the files.

  npm run bench:downloads                      1000 and 6000 pages
  npm run bench:downloads -- --pages 100,500   other numbers of pages
  --help                                       prints this
`;

/** Size of the files of a folder that have an ending, in MB. */
function mega(folder: string, ending: string): string {
  const files = filesBelow(folder).filter((file) => file.endsWith(ending));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return (bytes / 1e6).toFixed(0);
}

const endings = ['', '.zip', '.sqlite', '.xlsx', '.csv', '.parquet'];

runCommand(help, () => {
  const numbers = pagesWanted('1000,6000');
  if (!numbers) {
    print(help);
    return 0;
  }
  print(line(['pages', 's', 'MB held', 'MB', ...endings.slice(1)]));
  for (const pages of numbers) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-downloads-'));
    const [data, content, out] = ['data', 'content', 'out'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const script = (name: string) => join(import.meta.dirname, name);
    try {
      writeCorpus(join(folder, 'corpus'), pages, 1);
      const seeds = join(folder, 'corpus/seeds');
      measureStep(folder, ...heapOptions, script('build-data.ts'), '--keep-going', '--seeds', seeds, '--out', folder);
      const given = ['--data', data, '--content', content, '--out', out];
      const { seconds, memory } = measureStep(folder, script('build-downloads.ts'), ...given);
      const sizes = endings.map((ending) => mega(out, ending));
      print(line([String(pages), seconds.toFixed(1), memory.toFixed(0), ...sizes]));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return 0;
});
