import { describe, expect, it } from 'vitest';
import { isLike } from './likeness.ts';
import { nearestAnchor } from './nearest-anchor.ts';
import { rankHits } from './rank-hits.ts';
import { distance, suggestWords } from './suggest-words.ts';
import { correctWords } from './suggestions.ts';

describe('what is suggested when nothing is found', () => {
  const words = ['quejas', 'educación', 'Marruecos', 'plazo', 'GE0086', 'GE0085', 'MO0010'];

  it.each([
    ['qejas', 'quejas'],
    ['eduacion', 'educación'],
    ['marueccos', 'Marruecos'],
    ['0086', 'GE0086'],
    ['mo0001', 'MO0010'],
    ['plazos', 'plazo'],
  ])('%s: %s', (typed, meant) => {
    expect(suggestWords(typed, words)[0]).toBe(meant);
  });

  it('is nothing that is far from it, and nothing for two letters', () => {
    expect(suggestWords('zzzzzzz', words)).toEqual([]);
    expect(suggestWords('ge', words)).toEqual([]);
  });

  it('counts letters added, dropped, changed and swapped', () => {
    expect([
      distance('abc', 'abxc', 2),
      distance('abc', 'ab', 2),
      distance('abc', 'abx', 2),
      distance('abc', 'acb', 2),
    ]).toEqual([1, 1, 1, 1]);
    expect(distance('abc', 'xyz', 2)).toBeGreaterThan(2);
  });
});

describe('a word that was found', () => {
  it.each([
    ['educacion', ['educativos'], true],
    ['GE00', ['GE0086'], true],
    ['0086', ['GE0086'], true],
    ['complaints', ['compararon', 'completo'], false],
    ['quejas de usuarios', ['queja'], true],
    ['quejas', [], true],
  ])('%s finds %o: %s', (query, found, like) => {
    expect(isLike(query, found)).toBe(like);
  });
});

describe('the part of a page that was found', () => {
  const anchors = [
    { id: 'hitos', location: 180 },
    { id: 'MO0010-M3', location: 266 },
    { id: 'ficha', location: 448 },
  ];
  it('is the last that begins before the first word found', () => {
    expect(nearestAnchor(anchors, [900, 270])).toBe('MO0010-M3');
  });
  it('is none where the title has the word', () => {
    expect(nearestAnchor(anchors, [3, 270])).toBeUndefined();
    expect(nearestAnchor([], [])).toBeUndefined();
  });
});

describe('the order of results', () => {
  const page = (title: string, id?: string) => ({ meta: { title, ...(id && { id }) } });
  const [text, named, member, commitment] = [
    page('Otra cosa'),
    page('Foro de Georgia'),
    page('Georgia'),
    page('Servicios electrónicos', 'GE0086'),
  ];
  it('is an exact id first, then an exact title, then titles with the words, then that of the index', () => {
    expect(rankHits('georgia', [text, named, member])).toEqual([member, named, text]);
    expect(rankHits('ge0086', [text, named, commitment])).toEqual([commitment, text, named]);
    expect(rankHits('0086', [named, commitment])).toEqual([commitment, named]);
    expect(rankHits('electronicos servicios', [text, commitment])).toEqual([commitment, text]);
  });

  it('has what was promised before what was found about it, where both fit as well', () => {
    const finding = { meta: { title: 'El texto dice «Servicios electrónicos» por otra cosa', kind: 'Desliz' } };
    expect(rankHits('servicios', [finding, commitment])).toEqual([commitment, finding]);
    expect(rankHits('servicios', [finding, text])).toEqual([finding, text]);
  });

  it('has what is held before what a list only names, where both fit as well', () => {
    const listed = { ...page('Servicios públicos', 'GE0001'), filters: { coverage: ['Solo listado'] } };
    const held = { ...commitment, filters: { coverage: ['Capturado'] } };
    expect(rankHits('servicios', [listed, held], 'Solo listado')).toEqual([held, listed]);
    expect(rankHits('ge0001', [held, listed], 'Solo listado')).toEqual([listed, held]);
    expect(rankHits('publicos', [held, listed], 'Solo listado')).toEqual([listed, held]);
  });
});

it('corrects each word that the site does not have, and leaves those that it has', () => {
  const known = ['asociación', 'inspección', 'inspecciones', 'accountability', 'strengthen'];
  expect(correctWords(['asociacion', 'inspecion'], known)).toEqual(['asociacion', 'inspección']);
  expect(correctWords(['acountability', 'strenghten'], known)).toEqual(['accountability', 'strengthen']);
  expect(correctWords(['puentes'], known)).toEqual(['puentes']);
});
