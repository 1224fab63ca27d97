import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../format/fold.ts';
import { fileName, matcher, readState, type State, sorts, toggle, withoutFacet, writeState } from './state.ts';

const facets = ['area', 'completion.irm', 'member'];
const state = (changes: Partial<State> = {}): State => ({
  text: '',
  sort: 'default',
  page: 1,
  chosen: new Map(),
  ...changes,
});

describe('the address', () => {
  it('gives back the state that was written into it', () => {
    const states = fc.record({
      text: fc.string().map((text) => text.trim()),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: 200 }),
      chosen: fc
        .dictionary(fc.constantFrom(...facets), fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }))
        .map((choice) => new Map(Object.entries(choice).map(([facet, values]) => [facet, new Set(values)]))),
    });
    fc.assert(
      fc.property(states, (each) => {
        expect(readState(writeState(each), facets)).toEqual(each);
      }),
    );
  });

  it('is empty when nothing is chosen', () => {
    expect(writeState(state())).toBe('');
  });

  it('is the same whatever was chosen first', () => {
    const there = toggle(toggle(state(), 'member', 'georgia'), 'area', 'health');
    const back = toggle(toggle(state(), 'area', 'health'), 'member', 'georgia');
    expect(writeState(there)).toBe('?area=health&member=georgia');
    expect(writeState(back)).toBe(writeState(there));
  });

  it.each(['?page=0', '?page=-3', '?page=x', '?sort=price', '?nothing=1', '?member='])(
    'takes %s for the whole list',
    (query) => {
      expect(readState(query, facets)).toEqual(state());
    },
  );
});

describe('a choice', () => {
  it('goes when it is made twice, and leads back to the first page', () => {
    const once = toggle(state({ page: 4 }), 'area', 'health');
    expect(once.page).toBe(1);
    expect(toggle(once, 'area', 'health')).toEqual(state());
  });

  it('goes with all others of its facet', () => {
    const two = toggle(toggle(state(), 'area', 'health'), 'area', 'justice');
    expect(withoutFacet(two, 'area')).toEqual(state());
  });
});

describe('the name of a file', () => {
  it('says what was filtered, in letters that every system takes', () => {
    const filtered = toggle(
      toggle(state({ text: '¿Educación / agua?' }), 'completion.irm', 'pending'),
      'area',
      'health',
    );
    expect(fileName(filtered)).toBe('compromisos-abiertos_area-health_completion.irm-pending_q-educacion-agua');
  });
});

describe('a text', () => {
  it.each([
    ['educacion', 'Educación inclusiva', true],
    ['EDUCACIÓN', 'educacion', true],
    ['mo00', 'MO0010', true],
    ['agua niños', 'Niños y agua', true],
    ['agua niños', 'Agua', false],
    ['', 'lo que sea', true],
    ['quejas', 'Queja de usuario', true],
    ['peticiones electrónicas', 'Una petición electrónica', true],
    ['services', 'An electronic service', true],
    ['gas', 'Gastos', true],
    ['mes', 'Me lo dijo', false],
  ])('%j in %j: %j', (text, title, found) => {
    expect(matcher(text)(fold(title))).toBe(found);
  });
});
