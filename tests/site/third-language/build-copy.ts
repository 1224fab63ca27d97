import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environment } from '../../../scripts/astro.ts';
import { added, addedFiles } from './added-files.ts';

/** What the pages are made of. */
const parts = ['src', 'content', 'data', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the site and adds a language to it: its folder, its texts, and its two lines in the list of languages. */
export function copyWithLanguage(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(join(copy, '.cache'), { recursive: true });
  for (const part of parts)
    cpSync(part, join(copy, part), { recursive: true, filter: (file) => !file.endsWith('.test.ts') });
  for (const part of ['node_modules', '.cache/downloads']) symlinkSync(resolve(part), join(copy, part));
  const folder = join(copy, 'src/strings', added);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(addedFiles)) writeFileSync(join(folder, name), text);
  cpSync(join(copy, 'content/pages/en'), join(copy, 'content/pages', added), { recursive: true });
  const list = join(copy, 'src/strings/languages.ts');
  const before = readFileSync(list, 'utf8');
  const after = `import { ${added} } from './${added}/language.ts';\n${before}`.replace(
    /(registered = \{[^}]*?) \}/,
    `$1, ${added} }`,
  );
  writeFileSync(list, after);
}

/** Runs Astro in a copy and gives its exit code with what it said. */
export function runAstro(copy: string, ...parameters: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const program = resolve('node_modules/astro/bin/astro.mjs');
    const env = { ...environment('/'), SITE_REPORT_URL: 'https://example.org/avisar' };
    const child = spawn(process.execPath, [program, ...parameters], { cwd: copy, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', fail).on('close', (code) => done({ code, said }));
  });
}
