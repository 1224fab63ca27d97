import { describe, expect, it } from 'vitest';
import { languages, pageSegment, pathOf, type Route, routes, twinOf, yearSegment } from './routes.ts';

describe('the addresses', () => {
  it('are different words in each language, so that each names one page', () => {
    for (const lang of languages) {
      const words = Object.values(routes).map((route) => route[lang]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('have a twin and come back from it', () => {
    for (const route of Object.keys(routes) as Route[]) {
      // Below the home page stand the other pages, nothing else.
      const below =
        route === 'home'
          ? []
          : [
              ['MO0010'],
              ['reglas'],
              ['por-nivel', 'local'],
              ['por-plan-de-accion', 'no-consta'],
              ['georgia', yearSegment('es', null)],
              pageSegment('es', 3),
            ];
      for (const rest of [[], ...below]) {
        const path = `/${pathOf('es', route, ...rest)}/`.replace('//', '/');
        const twin = twinOf(path, 'en');
        expect(twin.startsWith('/en/')).toBe(true);
        expect(twinOf(twin, 'es')).toBe(path);
      }
    }
  });

  it('leave an address they do not know as it is', () => {
    expect(twinOf('/pagefind/pagefind.js', 'en')).toBe('/pagefind/pagefind.js');
  });

  it('keep an id letter for letter', () => {
    expect(twinOf('/compromisos/MO0010/', 'en')).toBe('/en/commitments/MO0010/');
  });
});
