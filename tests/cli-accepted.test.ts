import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import type { Conversion } from '../scripts/pipeline/source/seed.ts';
import { shortPage } from './cli/workspace.ts';

/* Odd text that is accepted and handled. Every case goes all the way to the bytes that are published. */

const file = '003_dc089b18fe7aed46.txt';
const seed = readFileSync(join(import.meta.dirname, '..', 'seeds', file), 'utf8');
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function read(text: string): Conversion & { files: Map<string, string> } {
  const conversion = convert([{ file, bytes: encoder.encode(text), entry: null }]);
  const files = [...emit(conversion, '1.0.0')].map(({ path, bytes }): [string, string] => [
    path,
    decoder.decode(bytes),
  ]);
  return { ...conversion, files: new Map(files) };
}

/** What was read, without the places and the facts of the file itself. */
function valuesOf({ dataset }: Conversion) {
  const { passages, sources, findings, finding_passages, ...values } = dataset;
  const facts = sources.map(({ sha256: _, bytes: __, ...rest }) => rest);
  // Findings read the letters of the file; where those are odd there may be fewer, never other ones.
  return { ...values, facts, quoted: passages.filter(({ record_type }) => record_type !== 'finding').length };
}

const clean = read(seed);
const errors = ({ diagnostics }: Conversion) => diagnostics.filter(({ severity }) => severity === 'error');

const spaceWithin = /(?<=\p{L}) (?=\p{L})/gu;

describe('the same page, saved otherwise, gives the same values', () => {
  it.each([
    ['with a byte order mark', `\ufeff${seed}`],
    ['with CRLF', seed.replaceAll('\n', '\r\n')],
    ['with CR alone', seed.replaceAll('\n', '\r')],
    ['with spaces at line ends', seed.replaceAll('\n', '  \t\n')],
    ['with decomposed accents', seed.normalize('NFD')],
    ['with no-break spaces', seed.replaceAll(spaceWithin, '\u00a0')],
    ['with narrow no-break spaces', seed.replaceAll(spaceWithin, '\u202f')],
    ['with zero-width spaces in its words', seed.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u200b')],
    ['with soft hyphens in its words', seed.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')],
    ['without a line end at the end', seed.trimEnd()],
    ['with blank lines at the end', `${seed}\n\n \n`],
  ])('%s', (_what, text) => {
    const other = read(text);
    expect(errors(other)).toEqual([]);
    expect(valuesOf(other)).toEqual(valuesOf(clean));
  });
});

it('columns of a page with a byte order mark count from its first character', () => {
  const place = ({ dataset }: Conversion) =>
    dataset.passages.map(({ line_start, column_start }) => [line_start, column_start]);
  expect(place(read(`\ufeff${seed}`))).toEqual(place(clean));
});

const describing = (description: string) => read(shortPage({ description }));
const textOf = (conversion: Conversion) =>
  conversion.dataset.sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n');

describe('odd text is text', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)> & <b>negrita</b>',
    '{frontmatter.title} {{ mustache }} $' + '{template}',
    "import X from '../../secret.js';",
    'export const prerender = false;',
    '# Título de *Markdown* con [enlace](javascript:alert(1)) y `código`',
    '</textarea>--><!-- <![CDATA[ ]]>',
    '%00 %2e%2e%2f \\u0000 \\n',
    '"comillas", \'simples\'; y; punto y coma',
    '😀 العربية 中文 ქართული',
  ])('%s', (line) => {
    const conversion = describing(`Tramitar las quejas.\n${line}\nFin de la descripción.`);
    expect(errors(conversion)).toEqual([]);
    expect(textOf(conversion)).toContain(line);
  });
});

it('direction controls are shown, not obeyed', () => {
  const conversion = describing('Pagar \u202e001\u202c euros.');
  expect(errors(conversion)).toEqual([]);
  expect(textOf(conversion)).toContain('Pagar ⟨U+202E⟩001⟨U+202C⟩ euros.');
  for (const [path, text] of conversion.files) expect(/[\u202a-\u202e\u2066-\u2069]/.test(text), path).toBe(false);
  expect(conversion.diagnostics.map(({ id }) => id)).toContain('invisible-character');
});

it('control characters are shown', () => {
  const conversion = describing('Suena \u0007 y \u001b[31m rojo, \u0080 y \u009b fin.');
  expect(errors(conversion)).toEqual([]);
  for (const [path, text] of conversion.files) expect(/[^\P{Cc}\n\r]/u.test(text), path).toBe(false);
});

describe('what a spreadsheet would run', () => {
  const starts = [
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '=HYPERLINK("http://x.invalid","y")',
    '==a',
    '-=+@x',
    '\t=1',
    '＝1',
  ];

  const cellsOf = (files: Map<string, string>) =>
    [...files]
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([path, text]) =>
        Papa.parse<string[]>(text).data.flatMap((cells) => cells.map((cell) => ({ path, cell }))),
      );
  const dangerous = ({ cell }: { cell: string }) => /^[=+\-@\t\r\n]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

  it.each(starts)('never begins a cell: %s in the description', (start) => {
    const conversion = describing(`${start} primera línea\n- ${start} en una lista\n${start}`);
    expect(errors(conversion)).toEqual([]);
    expect(cellsOf(conversion.files).filter(dangerous)).toEqual([]);
  });

  it.each(starts)('never begins a cell: %s as title, institution and area', (start) => {
    const page = shortPage({ title: `${start} Queja` })
      .replace('Institución principal: ', `Institución principal: ${start} `)
      .replace('Gobierno Electrónico', `Gobierno Electrónico, ${start} área`);
    const conversion = read(page);
    expect(errors(conversion)).toEqual([]);
    expect(cellsOf(conversion.files).filter(dangerous)).toEqual([]);
  });
});

describe('a line that does not end', () => {
  /** A rule that backtracks would take hours over such a line, and the test would be ended for it. */
  const readWhole = (text: string) => {
    const { dataset, refused } = convert([{ file, bytes: encoder.encode(text), entry: null }]);
    return refused.length + dataset.sources.length;
  };
  const run = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

  it.each(['palabra ', 'a', '. ', 'a@example.org '])('of 10 MB of %j is read', (unit) => {
    expect(readWhole(shortPage({ description: `Tramitar ${run(unit, 10_000_000)} fin.` }))).toBe(1);
  });

  it('nor are there too many lines: a list of 200,000 is read', () => {
    expect(readWhole(shortPage({ description: `Hitos\n1. M\n${run('x y z. \n', 1_600_000)}` }))).toBe(1);
  });

  const units = ['a ', ' ', '.', ', ', 'Nuevo ', 'Hito 1: x ', 'Febrero 2018 Diciembre 2019 ', 'Ministerio de '];
  const more = [
    '@',
    '1',
    '1 ',
    '; ',
    '(a) ',
    '(',
    '- ',
    '¿Qué? ',
    '2018-',
    'Estado: ',
    'de 61 a 90, 50% ',
    '☐ ',
    '• ',
    '"',
    '+34 ',
    '\u0301',
    '\u200b',
  ];
  const places: Record<string, (text: string) => string> = {
    'in the description': (text) => shortPage({ description: `Tramitar ${text} fin.` }),
    'in the title': (text) => shortPage({ title: `Queja ${text} fin` }),
    'among the institutions': (text) => shortPage().replace('Ministerio de Reforma', () => `Ministerio ${text} fin`),
    'among the areas': (text) => shortPage().replace('Gobierno Electrónico', () => `Gobierno ${text} fin`),
    'as the plan': (text) => shortPage().replace('de Marruecos', () => `de ${text} Marruecos`),
    'as a judgement': (text) => shortPage().replace('Verificable: Revisión', () => `Verificable: ${text} Revisión`),
  };
  const cases = Object.entries(places).flatMap(([place, write], index) =>
    [...units, ...(index === 0 ? more : [])].map((unit) => ({ place, write, unit })),
  );
  it.each(cases)('$place, of half a megabyte of $unit, is read or refused', ({ write, unit }) => {
    expect(readWhole(write(run(unit, 500_000)))).toBe(1);
  });
});

it('no rule trims the end of a text by trying at every character', () => {
  const folder = join(import.meta.dirname, '../scripts/pipeline');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  // `/[\s.]+$/` begins anew at each of a run of spaces; `/(?<![\s.])[\s.]+$/` does not. A pattern that begins with `^` is safe.
  const trimming = /(?:\/|\|)(?!\^)(?:\[[^\]^]*\\s[^\]]*\]|\\s)[+*]\$\//;
  const found = files.filter((name) => trimming.test(readFileSync(join(folder, name), 'utf8')));
  expect(found).toEqual([]);
});
