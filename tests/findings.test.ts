import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../scripts/pipeline/findings/rules.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import type { Seed } from '../scripts/pipeline/source/seed.ts';
import type { Dataset } from '../src/model/tables.ts';
import { firstCaptures } from './first-captures.ts';

/*
 * Each rule has a folder: found.txt is the smallest page that it must find something in, with what it says in
 * found.expected.txt; every near-….txt is a page that only looks as if, and must stay silent.
 */

const folder = 'tests/findings';
const cases = readdirSync(folder);

function seedOf(path: string, capturedOn: string | null): Seed {
  const entry = { ogpUrl: null, language: 'es', machineTranslated: true, capturedOn };
  return { file: path.split('/').at(-1) ?? '', bytes: readFileSync(path), entry };
}

/** What a rule finds in one page. Throws when the page is not published. */
function findIn(rule: string, name: string, change = (text: string) => text): Dataset {
  const days = join(folder, rule, 'captured-on.json');
  const captured = existsSync(days) ? JSON.parse(readFileSync(days, 'utf8')) : {};
  const seed = seedOf(join(folder, rule, `${name}.txt`), captured[name] ?? null);
  const bytes = new TextEncoder().encode(change(new TextDecoder().decode(seed.bytes)));
  const { dataset, diagnostics } = convert([{ ...seed, bytes }]);
  if (dataset.sources.length !== 1) throw new Error(`${rule}/${name}.txt: ${JSON.stringify(diagnostics)}`);
  return dataset;
}

/** Findings as a reader meets them: subject, message in both languages, quotations with their lines. */
function shown({ findings, finding_passages, passages }: Dataset, rule?: string): string {
  const quotation = new Map(passages.map((one) => [one.passage_id, one]));
  return findings
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ finding_id, rule: name, severity, subject_id, message_es, message_en }) => {
      const quoted = finding_passages
        .filter((one) => one.finding_id === finding_id)
        .map(({ passage_id }) => quotation.get(passage_id))
        .map((one) => `  ${one?.line_start}: ${one?.quotation}`);
      return [`${subject_id} ${severity} ${name}`, `  ${message_es}`, `  ${message_en}`, ...quoted].join('\n');
    })
    .sort()
    .join('\n\n')
    .concat('\n');
}

describe.each(rules.map(({ id }) => id))('%s', (rule) => {
  const pages = cases.includes(rule) ? readdirSync(join(folder, rule)) : [];
  const near = pages.filter((name) => name.startsWith('near-')).map((name) => name.slice(0, -4));

  test('has a page that it finds something in, and near misses', () => {
    expect(pages).toContain('found.txt');
    expect(near.length).toBeGreaterThan(0);
  });

  test('finds what it must, and says so', async () => {
    const text = shown(findIn(rule, 'found'), rule);
    expect(text.trim()).not.toBe('');
    await expect(text).toMatchFileSnapshot(join('findings', rule, 'found.expected.txt'));
  });

  test('finds the same where every line is quoted', () => {
    const quoted = (text: string) => text.replace(/^/gm, '> ');
    expect(shown(findIn(rule, 'found', quoted), rule)).toBe(shown(findIn(rule, 'found'), rule));
  });

  test.each(near)('stays silent: %s', (name) => {
    expect(findIn(rule, name).findings.filter((one) => one.rule === rule)).toEqual([]);
  });
});

test('every folder is of a rule', () => {
  const ids = rules.map(({ id }) => id);
  expect(cases.filter((name) => name !== 'captures.expected.txt' && !ids.includes(name))).toEqual([]);
});

describe('the captures', () => {
  const { dataset } = convert(firstCaptures.map((name) => seedOf(join('seeds', name), null)));

  test('say against themselves just this', async () => {
    await expect(shown(dataset)).toMatchFileSnapshot(join('findings', 'captures.expected.txt'));
  });

  test('every finding proves itself, in reading order', () => {
    const places = new Map(dataset.passages.map((one) => [one.passage_id, one]));
    for (const { finding_id } of dataset.findings) {
      const lines = dataset.finding_passages
        .filter((one) => one.finding_id === finding_id)
        .map(({ passage_id }) => places.get(passage_id)?.line_start ?? 0);
      expect(lines.length, finding_id).toBeGreaterThan(0);
      expect(lines, finding_id).toEqual([...lines].sort((a, b) => a - b));
    }
  });

  test('nobody is called late, and nothing failed', () => {
    const words =
      /\b(?:late|failed|false|wrong|broken promise)\b|incumpl|fallid|fracas|atrasad|retrasad|tard[ií]o|fals[oa]/iu;
    const messages = dataset.findings.flatMap(({ message_es, message_en }) => [message_es, message_en]);
    const told = rules.flatMap(({ title, looksFor, matters, silentWhen }) => [title, looksFor, matters, silentWhen]);
    const texts = [...messages, ...told.flatMap(({ es, en }) => [es, en])];
    expect(texts.filter((text) => words.test(text))).toEqual([]);
  });
});
