import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convert } from '../../scripts/pipeline/pipeline.ts';

/* Laws of small changes of a page: what they touch is left out, or stays; nothing that is not on the page is said. */

const folder = join(import.meta.dirname, '..', 'unseen', 'cases');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const fixed = { seed: 20_261_124 };

/** What a page says in words of closed lists, and the days of its commitment; each with what it is said of. */
function said(text: string): Set<string> {
  const { dataset } = convert([{ file: 'page.txt', bytes: new TextEncoder().encode(text), entry: null }]);
  const judgements = dataset.observations
    .filter(({ subject_type, value }) => subject_type === 'commitment' && value !== null)
    .map(({ part, question, value }) => `${part} ${question} ${value}`);
  const values = dataset.commitment_ogp_values
    .filter(({ ogp_value_id }) => ogp_value_id !== null)
    .map(({ assessor, ogp_value_id }) => `${assessor} ${ogp_value_id}`);
  const head = dataset.sources.map(({ record_type, record_id }) => `${record_type} ${record_id}`);
  return new Set([...judgements, ...values, ...head]);
}

type Change = (lines: readonly string[], at: number) => string[];
const changes: Record<string, Change> = {
  'a blank line less': (lines, at) => {
    const blank = lines.flatMap((line, i) => (line.trim() === '' ? i : []));
    return blank.length === 0 ? [...lines] : lines.toSpliced(blank[at % blank.length] as number, 1);
  },
  'a blank line more': (lines, at) => {
    const blank = lines.flatMap((line, i) => (line.trim() === '' ? i : []));
    return blank.length === 0 ? [...lines] : lines.toSpliced(blank[at % blank.length] as number, 0, '');
  },
  'a line indented': (lines, at) => lines.with(at % lines.length, `    ${lines[at % lines.length]}`),
  'a colon less': (lines, at) =>
    lines.with(at % lines.length, (lines[at % lines.length] as string).replace(/\s*:\s*/, ' ').trim()),
  'a line twice': (lines, at) => lines.toSpliced(at % lines.length, 0, lines[at % lines.length] as string),
};

it.each(Object.keys(changes))(
  '%s changes no answer of a closed list into another',
  (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(), (page, at) => {
        const before = said(page);
        const after = said((changes[name] as Change)(page.split('\n'), at).join('\n'));
        expect([...after].filter((one) => !before.has(one))).toEqual([]);
      }),
      { ...fixed, numRuns: 150 },
    );
  },
  60_000,
);
