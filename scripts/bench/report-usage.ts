import { writeFileSync } from 'node:fs';

/* Loaded before a program (`node --import`): when that ends, it notes the most memory it held, in MB, and the seconds of the processor it took, in the file that is named. */
const file = process.env.BENCH_REPORT;
if (file)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { memory: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(usage));
  });
