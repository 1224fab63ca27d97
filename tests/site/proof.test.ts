import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSheet, sheetPageOf } from '../../src/model/source.ts';
import { type Language, languages, pageSegment, pathOf } from '../../src/strings/routes.ts';
import { filesBelow, readPages, site } from './built-site.ts';

interface Passage {
  record_type: string;
  record_id: string;
  field: string;
  source_id: string;
  line_start: number;
}

/** The page of a source with one of its lines; the lines of a sheet are on several. */
const readerOf = (language: Language, sourceId: string, line: number): string => {
  const page = isSheet(sourceId) ? sheetPageOf(line) : 1;
  return `${site.base}${pathOf(language, 'sources', sourceId, ...pageSegment(language, page))}/`;
};

const pages = new Map(readPages().map((page) => [page.path, page]));
const commitments: { commitment_id: string; coverage: string; passages: Passage[] }[] = filesBelow(
  'content/commitments',
).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const captured = commitments.filter((record) => record.coverage === 'captured');

test.each(languages)('every date of every captured commitment is one click from its line (%s)', (language) => {
  let dated = 0;
  const missing = captured.flatMap((record) => {
    const page = pages.get(`${site.base}${pathOf(language, 'commitments', record.commitment_id)}/`);
    const dates: Passage[] = record.passages.filter(
      (passage: Passage) =>
        /^(start|due|end)_verbatim$/.test(passage.field) && ['commitment', 'milestone'].includes(passage.record_type),
    );
    dated += Math.sign(dates.length);
    return dates
      .map(({ source_id, line_start }) => `${readerOf(language, source_id, line_start)}#L${line_start}`)
      .filter((address) => !page?.html.includes(`"${address}"`))
      .map((address) => `${record.commitment_id} has no link to ${address}`);
  });
  expect(dated).toBeGreaterThan(0);
  expect([...new Set(missing)]).toEqual([]);
});

test.each(languages)('the title of every commitment leads to the line that it was read from (%s)', (language) => {
  const wrong = commitments.flatMap(({ commitment_id: id, passages }) => {
    const [place] = passages.filter(({ record_type, field }) => record_type === 'commitment' && field === 'title');
    const html = pages.get(`${site.base}${pathOf(language, 'commitments', id)}/`)?.html ?? '';
    const shown = / class="source-mark"[^>]* href="([^"]+)"/.exec(/<h1>.*?<\/h1>/s.exec(html)?.[0] ?? '')?.[1];
    const expected = place && `${readerOf(language, place.source_id, place.line_start)}#L${place.line_start}`;
    return shown === expected ? [] : [`${id} leads to ${shown}, not to ${expected}`];
  });
  expect(commitments.some(({ coverage }) => coverage === 'listed')).toBe(true);
  expect(wrong).toEqual([]);
});

test.each(languages)('every source page has every line of its capture, numbered (%s)', (language) => {
  const missing = filesBelow('content/sources').flatMap((file) => {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    return record.text_lines
      .filter(({ number }: { number: number }) => {
        const page = pages.get(readerOf(language, record.source_id, number));
        return !page?.html.includes(`id="L${number}"`);
      })
      .map(({ number }: { number: number }) => `${record.source_id} has no L${number}`);
  });
  expect(missing).toEqual([]);
});

test('every captured commitment is linked from the home page, the list or a list of its year that the list leads to', () => {
  const start = pages.get(site.base);
  const list = pages.get(`${site.base}${pathOf('es', 'commitments')}/`);
  const years = [...(list?.html ?? '').matchAll(/ href="([^"?#]+)"/g)].map(([, href = '']) => pages.get(href));
  const missing = captured
    .map((record) => `"${site.base}${pathOf('es', 'commitments', record.commitment_id)}/"`)
    .filter((link) => ![start, list, ...years].some((page) => page?.html.includes(link)));
  expect(missing).toEqual([]);
});
