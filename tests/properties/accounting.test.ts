import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSeeds } from '../../scripts/pipeline/io/read-seeds.ts';
import { convert } from '../../scripts/pipeline/pipeline.ts';
import type { Seed } from '../../scripts/pipeline/source/seed.ts';

const { seeds } = readSeeds(join(import.meta.dirname, '..', '..', 'seeds'));
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const linesOf = (seed: Seed) => decoder.decode(seed.bytes).split('\n');
const withText = (seed: Seed, text: string): Seed => ({ ...seed, bytes: encoder.encode(text) });

/** What must hold of every conversion, whatever went in: nothing is lost, nothing is half published. */
function checkLaws(given: readonly Seed[]): void {
  const { dataset, documents, diagnostics, refused } = convert(given);
  const published = new Set(dataset.sources.map(({ file }) => file));
  for (const { file } of given) {
    expect(published.has(file), `${file} is either published or refused`).toBe(!refused.includes(file));
    const errors = diagnostics.some((one) => one.file === file && one.severity === 'error');
    expect(errors, `${file} is refused with a message`).toBe(refused.includes(file));
  }
  for (const source of dataset.sources) {
    const lines = documents.get(source.source_id)?.read() ?? [];
    expect(lines.filter(({ kind }) => kind !== null)).toHaveLength(source.lines);
    expect(source.lines_field + source.lines_text + source.lines_furniture).toBe(source.lines);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  }
}

it('holds for the seeds', () => checkLaws(seeds));

it('holds when lines of a page are lost, doubled or moved', () => {
  const change = fc.record({
    seed: fc.constantFrom(...seeds),
    kind: fc.constantFrom('lose', 'double', 'swap', 'cut'),
    at: fc.nat(),
    to: fc.nat(),
  });
  fc.assert(
    fc.property(change, ({ seed, kind, at, to }) => {
      const lines = linesOf(seed);
      const from = at % lines.length;
      const other = to % lines.length;
      const line = lines[from] ?? '';
      if (kind === 'lose') lines.splice(from, 1);
      if (kind === 'double') lines.splice(other, 0, line);
      if (kind === 'swap') [lines[from], lines[other]] = [lines[other] ?? '', line];
      if (kind === 'cut') lines.splice(from, lines.length, line.slice(0, Math.floor(line.length / 2)));
      checkLaws([withText(seed, lines.join('\n'))]);
    }),
    { numRuns: 150 },
  );
});

it('holds when any text stands in a page', () => {
  const given = fc.record({
    seed: fc.constantFrom(...seeds),
    at: fc.nat(),
    text: fc.string({ unit: 'binary', maxLength: 60 }),
  });
  fc.assert(
    fc.property(given, ({ seed, at, text }) => {
      const lines = linesOf(seed);
      lines.splice(at % lines.length, 0, text);
      checkLaws([withText(seed, lines.join('\n'))]);
    }),
    { numRuns: 150 },
  );
});

it('holds for bytes that are no page at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      checkLaws([{ file: 'noise.txt', bytes, entry: null }]);
    }),
    { numRuns: 200 },
  );
});
