import { expect, test } from 'vitest';
import { atomText, type Feed, jsonFeedText } from './feed.ts';

const empty: Feed = {
  lang: 'es',
  title: 'Cambios',
  description: 'Qué cambió.',
  author: 'Ejemplo',
  page: 'https://example.org/cambios/',
  self: 'https://example.org/cambios.atom',
  entries: [],
};
const entry = {
  id: 'https://example.org/cambios/1.0.0/',
  url: 'https://example.org/x?a=1&b=2',
  title: 'T',
  text: '',
  day: '2026-01-02',
};

test('without entries it is whole all the same, and knows no clock', () => {
  expect(atomText(empty)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  expect(atomText(empty)).toMatch(/<\/author>\n<\/feed>\n$/);
  expect(JSON.parse(jsonFeedText(empty))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'es',
    feed_url: empty.self,
    items: [],
  });
});

test('it was updated when its newest entry was released', () => {
  const older = { ...entry, id: 'https://example.org/cambios/0.9.0/', day: '2025-12-31' };
  const text = atomText({ ...empty, entries: [entry, older] });
  expect(text.match(/<updated>[^<]*/g)).toEqual([
    '<updated>2026-01-02T00:00:00Z',
    '<updated>2026-01-02T00:00:00Z',
    '<updated>2025-12-31T00:00:00Z',
  ]);
});

test('text of sources is text: no markup, nothing that XML cannot hold', () => {
  const awkward = `<b>&amp;</b> ]]> "q" \u0000\u000b\ufffe\ud800 ñ😀`;
  const text = atomText({ ...empty, entries: [{ ...entry, title: awkward, text: awkward }] });
  const escaped = '&lt;b&gt;&amp;amp;&lt;/b&gt; ]]&gt; &quot;q&quot; \ufffd ñ😀';
  expect(text).toContain(`<title>${escaped}</title>`);
  expect(text).toContain(`<content type="text">${escaped}</content>`);
  expect(text).toContain('href="https://example.org/x?a=1&amp;b=2"');
  expect(JSON.parse(jsonFeedText({ ...empty, entries: [{ ...entry, title: awkward }] })).items[0].title).toBe(awkward);
});
