/** What one run took: time of the processor and by the clock in milliseconds, the most memory it held in MB. */
export interface Measure {
  cpu: number;
  clock: number;
  memory: number;
}

/** Runs something and measures it. Node tells the most memory that the process has held, so that a process measures one thing. */
export function measure(body: () => void): Measure {
  const started = performance.now();
  const before = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(before);
  return {
    cpu: (user + system) / 1000,
    clock: performance.now() - started,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}
