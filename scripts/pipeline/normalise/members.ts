import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { fold, slug } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import table from '../spellings/members.json' with { type: 'json' };
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../spellings/spelling.ts';

for (const names of [es, en, fr]) countries.registerLocale(names);

/** A member as far as its name tells. */
export interface Member {
  member_id: string;
  name_es: string;
  name_en: string;
  level: 'national' | 'local';
  country_code: string;
  /** Where it was read. */
  printed: Fragment;
}

const codes = new Map<string, string>();
for (const language of ['es', 'en', 'fr'])
  for (const [code, names] of Object.entries(countries.getNames(language, { select: 'all' })))
    for (const name of names) codes.set(fold(name), code);
for (const [code, names] of Object.entries(table.countries)) for (const name of names) codes.set(fold(name), code);

const own: Readonly<Record<string, { es: string; en: string }>> = table.names;
const nameOf = (code: string, language: 'es' | 'en'): string =>
  own[code]?.[language] ?? countries.getName(code, language) ?? code;

/**
 * Tells who a member is from its printed name: a country, or a place and its country.
 *
 * Shape: `"Marruecos"` → `{member_id: "morocco", level: "national", country_code: "MA"}`; `"Regueb, Túnez"` →
 * `{member_id: "regueb-tunisia", level: "local", country_code: "TN"}`. `null` when the country is not known.
 * Source: ISO 3166-1 names in Spanish, English and French, and `spellings/members.json`. Never taken from a commitment's id.
 */
export function readMember(printed: Fragment): Member | null {
  const national = codes.get(fold(printed.text));
  if (national) return identify(null, national, printed);
  const comma = printed.text.lastIndexOf(',');
  const country = comma === -1 ? undefined : codes.get(fold(printed.text.slice(comma + 1).trim()));
  return country ? identify(printed.text.slice(0, comma).trim(), country, printed) : null;
}

function identify(place: string | null, country: string, printed: Fragment): Member {
  const name = (language: 'es' | 'en') =>
    place ? `${place}, ${nameOf(country, language)}` : nameOf(country, language);
  return {
    // OGP’s own short forms leave the apostrophe out: /members/cote-divoire/
    member_id: slug(name('en').replace(/['’]/g, '')),
    name_es: name('es'),
    name_en: name('en'),
    level: place ? 'local' : 'national',
    country_code: country,
    printed,
  };
}

const planWords = new RegExp(`(?:${anyOf(allOf(phrases.plan_title))})`, 'u');
const years = /(?<![\s,–—-])[\s,–—-]*\(?(?:19|20)\d{2}\s*(?:[–—/-]\s*(?:(?:19|20)\d{2}|\d{2}))?\)?\s*$/u;
const article = new RegExp(`^[\\s:–—-]*(?:(?:${anyOf(allOf(phrases.articles))})(?:\\s+|(?<=')))?`, 'u');

/** Reads the member out of the title of its plan. Shape: `"Plan de acción de Georgia 2018-2019"` → Georgia. */
export function memberOfPlan(title: Fragment): Member | null {
  const folded = fold(title.text);
  const words = planWords.exec(folded);
  if (!words) return null;
  const before = slice(title, 0, words.index);
  const end = years.exec(folded)?.index ?? folded.length;
  const after = slice(title, words.index + words[0].length, end);
  for (const part of [before, after]) {
    const bare = part ? slice(part, article.exec(fold(part.text))?.[0].length ?? 0) : null;
    const member = (part && readMember(part)) ?? (bare && readMember(bare));
    if (member) return member;
  }
  return null;
}
