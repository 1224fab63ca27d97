import type { ListingFacts } from '../records/facts.ts';
import type { Language } from '../records/language.ts';
import { line, type PrintedLine } from './printed-page.ts';
import type { Say } from './wording.ts';

const starred: Readonly<Record<Language, string>> = {
  es: 'Compromiso estelar ',
  en: 'Starred commitment ',
  fr: 'Starred commitment ',
};

/**
 * The list of the member's commitments at the foot: numbered with blank lines, or below dashes where the page is set tight.
 *
 * Shape: `  1. Registro abierto …` / `    MO0019, 2018, Gobierno electrónico`.
 */
export const printSiblings = (
  listings: readonly ListingFacts[],
  language: Language,
  tight: boolean,
  say: Say,
): PrintedLine[] => [
  line('heading', say('h_siblings'), { field: 'h_siblings' }),
  ...listings.flatMap(({ commitment_id, title, cycle, area, starred: star }, i) => {
    const name = `${star ? starred[language] : ''}${title}`;
    const entry = `${commitment_id}, ${cycle}, ${area ?? ''}`.trimEnd();
    return tight
      ? [line('listing', '-'), line('listing', name), line('listing', entry)]
      : [line('listing', `  ${i + 1}. ${name}`), line('listing', `    ${entry}`)];
  }),
];
