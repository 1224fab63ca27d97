import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const require = createRequire(import.meta.url);
const packageRoot = resolve(dirname(require.resolve('@sparticuz/chromium')), '..');
const { version } = require(resolve(packageRoot, 'package.json')) as { version: string };
/** The version is in the name: what is unpacked already is never replaced. */
const defaultFolder = resolve('.cache', `chromium-${version}`);

/**
 * Options to start the browser that `npm ci` brings, for `chromium.launch` of playwright-core.
 *
 * Unpacks it at the first call (2 s, 210 MB). Set `CHROME_PATH` to use an installed Chrome instead, as must be done
 * on anything but Linux x64. Never add the package's own `args`: they switch web security off.
 */
export async function chromiumOptions(folder = defaultFolder): Promise<LaunchOptions> {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('the bundled browser runs on Linux x64 only: set CHROME_PATH to an installed Chrome');
  }
  if (!existsSync(folder)) await unpackInto(folder);
  writeFileSync(`${folder}/fonts/fonts.conf`, fontConfiguration(folder));
  const { CHROME_PATH: _, ...env } = process.env;
  return {
    executablePath: `${folder}/chromium`,
    env: { ...env, LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_PATH: `${folder}/fonts` } as Record<
      string,
      string
    >,
  };
}

/** Unpacks beside the folder and renames, so that a second process never starts a half-written file. */
async function unpackInto(folder: string): Promise<void> {
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary; // the package unpacks to os.tmpdir()
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await inflate(resolve(packageRoot, 'bin/al2023.tar.br'));
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  if (existsSync(folder)) rmSync(temporary, { recursive: true });
  else renameSync(temporary, folder);
}

/** The package's own file names fixed folders, with which the browser finds no font and ends at once. */
const fontConfiguration = (folder: string) =>
  `<fontconfig><dir>${folder}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fc</cachedir></fontconfig>\n`;
