import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../scripts/pipeline/pipeline.ts';
import { summarise } from './unseen/summary.ts';
import { variants } from './unseen/variants.ts';

/*
 * Pages of other members, years, languages and layouts than the captures in seeds/, written for this test in the form of
 * OGP's pages. What must come out of each was noted from the page by hand.
 */
const folder = join(import.meta.dirname, 'unseen', 'cases');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const nothing = { language: null, machineTranslated: null, capturedOn: null };
const seed = (text: string, ogpUrl: string | null) => ({
  file: 'unseen.txt',
  bytes: new TextEncoder().encode(text),
  entry: ogpUrl === null ? null : { ...nothing, ogpUrl },
});

const personal = /[\w.+-]+@[\w-]+\.\w|(?:\+|(?<!\bp-)\b00)\d[\d ().-]{7,}\d/;

it('every page has its expectation, and every expectation its page', () => {
  const expected = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(expected.map((name) => name.replace('.json', '.txt')).sort()).toEqual([...names].sort());
});

describe.each(names)('%s', (name) => {
  const text = read(name);
  // A page may need what the register says of its address.
  const { address = null, ...expected } = JSON.parse(read(name.replace('.txt', '.json')));

  it.each(Object.keys(variants))('gives what the page says: %s', (variant) => {
    const change = variants[variant as keyof typeof variants];
    const { withheld: _, ...found } = summarise(convert([seed(change(text), address)]));
    const { withheld: __, ...wanted } = expected;
    expect(found).toEqual(wanted);
  });

  it('loses no line and lets no personal data out', () => {
    const conversion = convert([seed(text, address)]);
    for (const source of conversion.dataset.sources) expect(source.lines_accounted).toBe(source.lines);
    expect(
      JSON.stringify([conversion.dataset, [...conversion.documents.values()].map((one) => one.read())]),
    ).not.toMatch(personal);
    expect(summarise(conversion).withheld).toEqual(expected.withheld);
    const published = new Set(conversion.dataset.passages.map(({ passage_id }) => passage_id));
    const readings = [...conversion.documents.values()].flatMap((one) => one.read().flatMap((line) => line.readings));
    expect(readings.filter(({ passage_id }) => !published.has(passage_id))).toEqual([]);
  });
});
