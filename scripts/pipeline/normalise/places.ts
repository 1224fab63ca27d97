import { fold, slug } from '../source/fold.ts';
import table from '../spellings/members.json' with { type: 'json' };
import { literal } from '../spellings/pattern.ts';

/** A place whose name differs between languages. */
export interface Place {
  en: string;
  es: string;
  country: string;
}

/** Those of the table, by each of their names; translators put spaces around a dash or leave them out. */
const places = new Map<string, Place>();
for (const [en, { es, fr, country }] of Object.entries(table.places))
  for (const name of [en, ...es, ...fr]) places.set(slug(name), { en, es: es[0] ?? en, country });

/** The place of a name in any language; `undefined` where the table does not have it. */
export const placeOf = (name: string): Place | undefined => places.get(slug(name));

export const allPlaces = (): Iterable<Place> => places.values();

const patternOf = (form: string): RegExp => new RegExp(`^${literal(fold(form)).replace('\\{\\}', '(.+)')}$`, 'du');
const kinds = table.kinds.map(({ en, es, fr }) => ({
  en,
  es: es[0] ?? en,
  patterns: [en, ...es, ...fr].map(patternOf),
}));

/** The name of a place in English and Spanish: that of the table, or with the word for its kind in each. Shape: `"Corrientes (Ciudad)"` → `Corrientes (City)`. */
export function namesOfPlace(name: string): { en: string; es: string } {
  const known = placeOf(name);
  if (known) return known;
  for (const { en, es, patterns } of kinds)
    for (const pattern of patterns) {
      const [from, to] = pattern.exec(fold(name))?.indices?.[1] ?? [0, 0];
      const own = name.slice(from, to);
      if (own) return { en: en.replace('{}', own), es: es.replace('{}', own) };
    }
  return { en: name, es: name };
}
