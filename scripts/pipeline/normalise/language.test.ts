import { expect, it } from 'vitest';
import { textLanguage } from './language.ts';

it.each([
  ['es', 'El libro de los puentes dirá a cada vecino cuáles son seguros y cuáles no se pueden cruzar en invierno.'],
  ['en', 'The book of the bridges tells every neighbour which of them are safe and which are closed in winter.'],
  ['fr', 'Le livre des ponts dira à chaque voisin lesquels sont sûrs et lesquels sont fermés pendant l’hiver.'],
  ['pt', 'O livro das pontes dirá a cada vizinho quais são seguras e quais não podem ser atravessadas no inverno.'],
  ['sq', 'Libri i urave do t’i tregojë çdo fqinji cilat janë të sigurta dhe cilat nuk mund të kalohen gjatë dimrit.'],
  ['ka', 'ხიდების წიგნი ყველა მეზობელს ეტყვის, რომელი ხიდია უსაფრთხო და რომელი არის დახურული ზამთარში.'],
  ['ar', 'كتاب الجسور يخبر كل جار أي الجسور آمنة وأيها مغلق خلال فصل الشتاء في هذه المدينة.'],
])('tells %s', (language, text) => {
  expect(textLanguage(text)).toBe(language);
});

it.each([
  ['a few words', 'Ministerio de los Puentes'],
  ['numbers', '2018 2019 2020 12 34 56 78 90 1.234,5 2018 2019 2020 12 34 56 78 90 1.234,5'],
  ['acronyms', 'NAP, OGP, CSO, NGO, MDA'],
  [
    'a language near another',
    'Crear un rexistro aberto dos datos públicos para a cidadanía e para as empresas de Galicia',
  ],
])('does not guess at %s', (_, text) => {
  expect(textLanguage(text)).toBeNull();
});
