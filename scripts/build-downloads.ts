import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeDownloads } from './downloads/downloads.ts';
import { stableJson } from './pipeline/emit/stable-json.ts';
import { readArguments } from './pipeline/io/read-arguments.ts';
import { print, runCommand } from './pipeline/io/run-command.ts';
import { readReleases } from './releases/stored-releases.ts';
import { summarise } from './releases/summary.ts';

const root = resolve(import.meta.dirname, '..');

const help = `Writes every download of the data: each table in each format, the workbook, the database, the ZIP, the index.

  npm run downloads                 reads data/ and content/, writes .cache/downloads

  --data DIR      folder of the tables
  --content DIR   folder of the nested records
  --out DIR       folder to write; what is in it is replaced
  --tell FILE     what the pages tell of each release; releases.json beside the folder, unless said
`;

/**
 * Writes all downloads beside the folder and puts them in its place as a whole, so that it never holds half of them. `tell` is the file
 * of what pages and feeds tell of each release.
 */
export async function buildDownloads(data: string, content: string, out: string, tell: string): Promise<number> {
  const staging = `${out}.writing`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  const files = await writeDownloads({ data, content, root }, staging);
  mkdirSync(dirname(tell), { recursive: true });
  writeFileSync(tell, stableJson(summarise(readReleases(data), staging)));
  rmSync(out, { recursive: true, force: true });
  renameSync(staging, out);
  return files.length;
}

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      data: { type: 'string', default: join(root, 'data') },
      content: { type: 'string', default: join(root, 'content') },
      out: { type: 'string', default: join(root, '.cache/downloads') },
      tell: { type: 'string' },
    },
  });
  const { data, content, out, tell = join(dirname(out), 'releases.json') } = values;
  print(`${await buildDownloads(data, content, out, tell)} files written`);
  return 0;
}

if (import.meta.main) runCommand(help, main);
