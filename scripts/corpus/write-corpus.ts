import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from './corpus.ts';
import { recordIdOf } from './due/due.ts';
import type { CorpusPage } from './page.ts';

const register = 'file,ogp_url,language,machine_translated,captured_on';

/** Shape: `00012_1f3a5c7e9b2d4f60.txt`: its number, and the beginning of the hash of the text. */
const nameOf = (text: string, number: number) =>
  `${String(number).padStart(5, '0')}_${createHash('sha256').update(text).digest('hex').slice(0, 16)}.txt`;

const rowOf = (file: string, { entry }: CorpusPage) =>
  [file, entry.ogp_url, entry.language, entry.machine_translated, entry.captured_on].join(',');

/**
 * Writes a corpus: the pages and their register into `seeds/`, and into `expected/` what must be read from each, by the id of its
 * record, or by its file for a report.
 */
export function writeCorpus(folder: string, count: number, seed: number): void {
  for (const part of ['seeds', 'expected']) mkdirSync(join(folder, part), { recursive: true });
  const rows: string[] = [];
  for (const [number, page] of [...makeCorpus(count, seed)].entries()) {
    const file = nameOf(page.text, number);
    const { facts, damages, planted } = page;
    const id = facts.report ? file.replace(/\.txt$/, '') : recordIdOf(facts);
    writeFileSync(join(folder, 'seeds', file), page.text);
    writeFileSync(
      join(folder, 'expected', `${id}.json`),
      `${JSON.stringify({ file, damages, planted, ...facts }, null, 2)}\n`,
    );
    rows.push(rowOf(file, page));
  }
  writeFileSync(join(folder, 'seeds', 'sources.csv'), `${[register, ...rows].join('\n')}\n`);
}
