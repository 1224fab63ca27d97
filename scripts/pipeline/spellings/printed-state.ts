import { fold } from '../source/fold.ts';
import { patternWith, type Words } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };
import { lookupOf } from './spelling.ts';
import values from './values.json' with { type: 'json' };

const listed = lookupOf(values.state);
const word = (...words: readonly Words[]) => patternWith('gu')`(?<!\p{L})${words}(?!\p{L})`;
const pending = word(phrases.pending_words);
const reviewed = word(phrases.irm_names, phrases.review_words);
const small = word(phrases.articles, phrases.function_words, phrases.on_the_part_of);
const longest = 90;

/**
 * Tells a state that is printed in place of a value: `pending`, `no_data`; `undefined` for what may be a value.
 *
 * A translator writes `Pending IRM Review` in any order, so that the words tell it, where there are no others:
 * `"examen IRM en attente"`, `"en attente d'examen par l'IRM"`, `"Pendiente de la revisión del IRM"`.
 */
export function printedState(text: string): keyof typeof values.state | undefined {
  const state = listed(text);
  if (state || text.length > longest) return state;
  const folded = fold(text);
  const rest = folded.replace(pending, ' ');
  const other = rest.replace(reviewed, ' ');
  if (rest === folded || other === rest) return undefined;
  return /[\p{L}\p{N}]/u.test(other.replace(small, ' ')) ? undefined : 'pending';
}
