import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../scripts/pipeline/pipeline.ts';
import type { Seed } from '../scripts/pipeline/source/seed.ts';
import { firstCaptures } from './first-captures.ts';

/* A finding's id is what a newspaper cites and what an answer names: it stays whatever else is captured. */

const seedOf = (file: string, text: string): Seed => ({ file, bytes: new TextEncoder().encode(text), entry: null });
const captures = firstCaptures.map((file) => seedOf(file, readFileSync(join('seeds', file), 'utf8')));
const idsOf = (seeds: readonly Seed[]) => convert(seeds).dataset.findings.map(({ finding_id }) => finding_id);
const expected = idsOf(captures);
const sorted = [...expected].sort();

describe('the ids of findings', () => {
  it('are each of one finding', () => {
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('stay when pages of other members are captured, whatever their names', () => {
    const folder = 'tests/unseen/cases';
    const others = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => [seedOf(`000_${name}`, readFileSync(join(folder, name), 'utf8'))]);
    const ids = new Set(idsOf([...others, ...captures]));
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeGreaterThan(expected.length);
  });

  it('stay when the same page is captured again under another name', () => {
    const again = captures.map(({ bytes }, i) => ({ file: `9${9 - i}_again.txt`, bytes, entry: null }));
    expect(idsOf(again).sort()).toEqual(sorted);
  });

  it('stay when a capture of the same words has its lines further down', () => {
    const lower = captures.map(({ file, bytes }) =>
      seedOf(file, new TextDecoder().decode(bytes).replace('Saltar navegación', 'Saltar navegación\n\n\n')),
    );
    expect(idsOf(lower).sort()).toEqual(sorted);
  });

  it('of a member stay when one more of its listed pages is held', () => {
    const morocco = captures.filter(({ file }) => file.startsWith('003'));
    const another = readFileSync(join('seeds', firstCaptures[3] ?? ''), 'utf8')
      .replace('Queja de usuario de servicio público (MO0010)', 'ATI Concienciación (MO0001)')
      .replace(/Compromisos\s+1\. [\s\S]*$/, 'Compromisos\n');
    const ofMember = (ids: readonly string[]) => ids.filter((id) => id.includes('.morocco.'));
    expect(ofMember(idsOf([...morocco, seedOf('000_another.txt', another)]))).toEqual(ofMember(expected));
  });
});
