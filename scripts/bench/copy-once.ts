import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { type Measure, measure } from './measure.ts';

/*
 * Reads and hashes the seeds of one folder and writes the outputs of a run into another: the least that any program must do.
 * Reading the bytes that are to be written is not counted: a program that converts has them.
 */
const [seeds = '', outputs = '', out = ''] = process.argv.slice(2);

const total: Measure = measure(() => {
  for (const file of filesBelow(seeds)) createHash('sha256').update(readFileSync(file)).digest('hex');
});
for (const file of filesBelow(outputs)) {
  const bytes = readFileSync(file);
  const target = join(out, file.slice(outputs.length));
  const { cpu, clock, memory } = measure(() => {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  });
  total.cpu += cpu;
  total.clock += clock;
  total.memory = memory;
}
console.log(JSON.stringify(total));
