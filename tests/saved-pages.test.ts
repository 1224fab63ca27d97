import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCapture } from '../scripts/add-seed/saved-page.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import { summarise } from './unseen/summary.ts';

/*
 * Saved web pages, written for this test in the markup of the older and the newer site of OGP, each beside the text that a person would
 * copy from it: both give the same, which was noted by hand.
 */
const folder = join(import.meta.dirname, 'saved-pages');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? name.replace('.html', '') : []));
const read = (name: string) => readFileSync(join(folder, name));

describe.each(names)('%s', (name) => {
  const page = readCapture(read(`${name}.html`));
  const converted = (bytes: Uint8Array) =>
    convert([
      {
        file: 'page.txt',
        bytes,
        entry: { ogpUrl: page.ogpUrl, language: page.language, machineTranslated: null, capturedOn: null },
      },
    ]);
  const expected = JSON.parse(read(`${name}.json`).toString());

  it.each([
    ['the page', page.bytes],
    ['its text', read(`${name}.txt`)],
  ])('%s gives what it says, and no line is lost', (_, bytes) => {
    const conversion = converted(bytes);
    expect(summarise(conversion)).toEqual(expected);
    for (const source of conversion.dataset.sources) expect(source.lines_accounted).toBe(source.lines);
  });

  it('says its own address', () => {
    // A report is of no record.
    expect(page.ogpUrl).toContain(expected.record ?? '/documents/');
  });
});
