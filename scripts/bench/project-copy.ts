import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from '../corpus/write-corpus.ts';

const root = resolve(import.meta.dirname, '../..');
/** What no build reads, or what a build of other pages writes itself. */
const left = new Set(['.git', '.cache', '.astro', 'node_modules', 'dist', 'data', 'content', 'seeds', 'tests']);

/** Lays a copy of the project beside made-up pages in place of its own, so that the site can be built of them. */
export function copyProject(folder: string, pages: number): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root))
    if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'content/pages'), join(folder, 'content/pages'), { recursive: true });
  writeCorpus(join(folder, 'corpus'), pages, 1);
  cpSync(join(folder, 'corpus/seeds'), join(folder, 'seeds'), { recursive: true });
  rmSync(join(folder, 'corpus'), { recursive: true });
}
