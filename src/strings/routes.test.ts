import { describe, expect, it } from 'vitest';
import { languageSet, languages, otherLanguages, rootLanguage } from './languages.ts';
import { allRoutes, languageAt, pageSegment, pathOf, twinOf, wordSegment, yearSegment } from './routes.ts';

describe('the addresses', () => {
  it.each(languages)('are different words, so that each names one page (%s)', (lang) => {
    const { routes, words } = languageSet[lang].addresses;
    for (const segments of [Object.values(routes), Object.values(words)])
      expect(new Set(segments).size).toBe(segments.length);
  });

  it.each(languages)('of drawings for other sites begin alike: hosts are told so (%s)', (lang) => {
    expect(pathOf(lang, 'embed')).toBe(lang === rootLanguage ? 'embed' : `${lang}/embed`);
  });

  it.each(languages.flatMap((from) => otherLanguages(from).map((to) => ({ from, to }))))(
    'have a twin and come back from it ($from, $to)',
    ({ from, to }) => {
      for (const route of allRoutes) {
        // Below the home page stand the other pages, nothing else.
        const below =
          route === 'home'
            ? []
            : [
                ['MO0010'],
                [wordSegment(from, 'rules')],
                [wordSegment(from, 'level'), 'local'],
                [wordSegment(from, 'plan'), wordSegment(from, 'none')],
                ['georgia', yearSegment(from, null)],
                pageSegment(from, 3),
              ];
        for (const rest of [[], ...below]) {
          const path = `/${pathOf(from, route, ...rest)}/`.replace('//', '/');
          const twin = twinOf(path, to);
          expect(languageAt(twin)).toBe(to);
          expect(twinOf(twin, from)).toBe(path);
        }
      }
    },
  );

  it('leave an address they do not know as it is', () => {
    expect(twinOf('/pagefind/pagefind.js', 'en')).toBe('/pagefind/pagefind.js');
  });

  it('keep an id letter for letter', () => {
    expect(twinOf('/compromisos/MO0010/', 'en')).toBe('/en/commitments/MO0010/');
  });
});
