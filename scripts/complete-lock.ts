import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to `package-lock.json` the optional packages of other platforms that `npm install` left out.
 *
 * A registry that cannot serve some platform's binary makes `npm install` drop it from the lock without a word, and
 * `npm ci` then refuses that very lock (`Missing: @biomejs/cli-darwin-arm64@ from lock file`). The entries added here are never
 * fetched on this platform. Run it after every change of a dependency, then `npm ci --dry-run`.
 */
interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const file = 'package-lock.json';
const systems: [part: string, os: string][] = [
  ['darwin', 'darwin'],
  ['windows', 'win32'],
  ['win32', 'win32'],
  ['freebsd', 'freebsd'],
  ['android', 'android'],
  ['openharmony', 'openharmony'],
  ['linux', 'linux'],
];
const processor = /arm64|x64|arm|ia32|ppc64|riscv64|s390x|wasm32/;

const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
let added = 0;
for (const parent of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || !/^\d/.test(version)) continue;
    const os = systems.find(([part]) => name.includes(part))?.[1];
    const cpu = name.match(processor)?.[0];
    const libc = name.endsWith('musl') ? 'musl' : name.endsWith('gnu') ? 'glibc' : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(parent.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
      ...(libc && { libc: [libc] }),
    };
    added += 1;
  }
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${file}: ${added} optional packages of other platforms added`);
