import { existsSync, readdirSync } from 'node:fs';
import { writeCorpus } from './corpus/write-corpus.ts';
import { readArguments, UsageError } from './pipeline/io/read-arguments.ts';
import { print, runCommand } from './pipeline/io/run-command.ts';

const help = `Writes made-up pages of every layout, language and damage, and what must be read from each.

  npm run corpus -- --count N --seed S --out DIR

  --count N   how many pages; 100 when nothing is said
  --seed S    a whole number; the same number and seed give the same pages; 1 when nothing is said
  --out DIR   a folder that is empty or not there: pages and register go into DIR/seeds, the records into DIR/expected
  --help      prints this

Exit status: 0 done, 2 wrong usage.
`;

const wholeNumber = (name: string, given: string): number => {
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`--${name} needs a whole number, and got “${given}”`);
  return Number(given);
};

runCommand(help, () => {
  const {
    count,
    seed,
    out,
    help: wantsHelp,
  } = readArguments({
    options: {
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;
  if (wantsHelp) {
    print(help);
    return 0;
  }
  if (!out) throw new UsageError('--out needs the name of a folder');
  if (existsSync(out) && readdirSync(out).length > 0) throw new UsageError(`${out} is not empty`);
  const number = wholeNumber('count', count);
  writeCorpus(out, number, wholeNumber('seed', seed));
  print(`${number} pages written into ${out}`);
  return 0;
});
