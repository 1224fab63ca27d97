import { emit } from '../pipeline/emit/emit.ts';
import { readSeeds } from '../pipeline/io/read-seeds.ts';
import { writeOutputs } from '../pipeline/io/write-outputs.ts';
import { convert } from '../pipeline/pipeline.ts';
import { measure } from './measure.ts';

/* Reads the seeds of one folder, converts them and writes the outputs into another, as `npm run data` does; prints what it took. */
const [seeds = '', out = ''] = process.argv.slice(2);
const taken = measure(() => {
  writeOutputs(out, emit(convert(readSeeds(seeds).seeds), '0.0.0'));
});
console.log(JSON.stringify(taken));
