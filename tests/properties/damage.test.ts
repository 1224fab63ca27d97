import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emit } from '../../scripts/pipeline/emit/emit.ts';
import { lex } from '../../scripts/pipeline/lex/lines.ts';
import { convert } from '../../scripts/pipeline/pipeline.ts';
import { unglue } from '../../scripts/pipeline/recognise/unglue.ts';
import { SourceText } from '../../scripts/pipeline/source/source-text.ts';

/* Laws that hold of pages however damaged: nothing is lost, nothing stands where it does not, nobody's data comes out. */

const root = join(import.meta.dirname, '..');
const read = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
const pages = [...read(join(root, '..', 'seeds')), ...read(join(root, 'unseen', 'cases'))];
const seed = (text: string) => ({ file: 'page.txt', bytes: new TextEncoder().encode(text), entry: null });
const fixed = { seed: 20_261_122 };

type Damage = (lines: string[], at: number, to: number) => void;
const damages: Record<string, Damage> = {
  lose: (lines, at) => lines.splice(at, 1),
  double: (lines, at, to) => lines.splice(to, 0, lines[at] ?? ''),
  join: (lines, at) => lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`),
  blank: (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replace(/:.*/, ':')),
  unlabel: (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replace(/^[^:]*:/, '')),
  below: (lines, at) => lines.splice(at, 1, ...(lines[at] ?? '').split(': ')),
  move: (lines, at, to) => lines.splice(to, 0, ...lines.splice(at, 1)),
  cut: (lines, at) => lines.splice(at, 1, (lines[at] ?? '').slice(0, (lines[at]?.length ?? 0) / 2)),
};

const damaged = fc
  .record({
    page: fc.constantFrom(...pages),
    steps: fc.array(fc.record({ kind: fc.constantFrom(...Object.keys(damages)), at: fc.nat(), to: fc.nat() }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ page, steps }) => {
    const lines = page.split('\n');
    for (const { kind, at, to } of steps) damages[kind]?.(lines, at % lines.length, to % lines.length);
    return lines.join('\n');
  });

/** The text at the place of a passage, as an editor finds it. */
function textAt(
  text: string,
  passage: { line_start: number; column_start: number; line_end: number; column_end: number },
) {
  const lines = text.split(/\r\n|\r|\n/).slice(passage.line_start - 1, passage.line_end);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, passage.column_end - 1);
  lines[0] = (lines[0] ?? '').slice(passage.column_start - 1);
  return lines.join('\n');
}

/** How many lines of a text an editor shows something on. */
const filledLines = (text: string) =>
  text.split(/\r\n|\r|\n/).filter((line) => /[^\s\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/u.test(line)).length;

it('a damaged page is published whole or refused with a message, and every passage stands at its place', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const { dataset, diagnostics, refused } = convert([seed(text)]);
      expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(refused.length > 0);
      // What a reader of the code has to mend, not the reader of the page.
      expect(diagnostics.filter(({ id }) => id === 'line-unaccounted' || id === 'passage-mismatch')).toEqual([]);
      for (const source of dataset.sources)
        expect([source.lines, source.lines_accounted]).toEqual([filledLines(text), filledLines(text)]);
      for (const passage of dataset.passages)
        if (!/omitido|⟨U\+/.test(passage.quotation)) expect(textAt(text, passage)).toBe(passage.quotation);
    }),
    { ...fixed, numRuns: 400 },
  );
}, 120_000);

it('what is published of a damaged page can be written: no cell is a formula, no identifier stands twice', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const conversion = convert([seed(text)]);
      if (conversion.refused.length === 0)
        expect(() => [...emit(conversion, '1.0.0')].map(({ bytes }) => bytes.length)).not.toThrow();
      const { observations, passages } = conversion.dataset;
      for (const ids of [observations.map((row) => row.observation_id), passages.map((row) => row.passage_id)])
        expect(new Set(ids).size).toBe(ids.length);
    }),
    { ...fixed, numRuns: 60 },
  );
}, 120_000);

it('any text is refused or read, and never throws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...pages.flatMap((page) => page.split('\n')).filter((line) => line.length < 200)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (lines) => {
      expect(() => convert([seed(lines.join('\n'))])).not.toThrow();
    }),
    { ...fixed, numRuns: 300 },
  );
}, 120_000);

it('lines are the trimmed slices of their own spans, and taking them apart loses no word', () => {
  const text = fc.oneof(damaged, fc.string({ unit: 'binary', maxLength: 200 }));
  fc.assert(
    fc.property(text, (raw) => {
      const source = new SourceText(raw);
      const lines = lex(source);
      for (const line of lines) {
        expect(line.text).toBe(source.text.slice(line.start, line.end).trim());
        for (const part of [line.body, line.ordinal])
          if (part) expect(part.text).toBe(source.text.slice(part.start, part.end));
        const pieces = unglue(line);
        for (const piece of pieces) expect(piece.text).toBe(source.text.slice(piece.start, piece.end));
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(line.text.replace(/\s/g, ''));
      }
      expect(
        lines
          .map((line) => line.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(source.text.replace(/\s/g, ''));
    }),
    { ...fixed, numRuns: 200 },
  );
}, 120_000);

it('an address or a number put into any line of a page does not come out', () => {
  const secret = fc.constantFrom(
    'persona@oficina.example.org',
    'Teléfono: 021 450 422',
    '+00 21 450 422 99',
    'persona (arroba) example.org',
  );
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.nat(), secret, (page, at, put) => {
      const lines = page.split('\n');
      const i = at % lines.length;
      lines.splice(i, 1, `${lines[i]} ${put}`);
      const { dataset, documents } = convert([seed(lines.join('\n'))]);
      const out = JSON.stringify([dataset, [...documents.values()].map((one) => one.read())]);
      for (const private_ of ['oficina.example', '450 422', '(arroba) example']) expect(out).not.toContain(private_);
    }),
    { ...fixed, numRuns: 150 },
  );
}, 120_000);
