import { writeFileSync } from 'node:fs';

/* Loaded before a program (`node --import`): when that ends, it notes the most memory it held, in MB, in the file that is named. */
const file = process.env.BENCH_REPORT;
if (file)
  process.on('exit', () => writeFileSync(`${file}.${process.pid}`, String(process.resourceUsage().maxRSS / 1024)));
