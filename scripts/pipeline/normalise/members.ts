import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { fold, slug } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import table from '../spellings/members.json' with { type: 'json' };
import { pattern, patternPart } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { planWords } from '../spellings/plan-title.ts';
import { allOf } from '../spellings/spelling.ts';
import { dateColumns } from './dates.ts';
import { type DraftRow, draftRow } from './draft.ts';
import { allPlaces, namesOfPlace, placeOf } from './places.ts';

for (const names of [es, en, fr]) countries.registerLocale(names);

/** A member as far as its name tells. */
export interface Member {
  member_id: string;
  name_es: string;
  name_en: string;
  level: 'national' | 'local';
  /** `null` where the name tells the place and not its country. */
  country_code: string | null;
  /** Where it was read; `null` where the register names it by the page’s address. */
  printed: Fragment | null;
}

/** A member whose name was read. */
export interface PrintedMember extends Member {
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
export function readMember(printed: Fragment): PrintedMember | null {
  const national = codeOf(printed.text);
  if (national) return identify(null, national, printed);
  const alone = placeOf(printed.text);
  if (alone) return identify(printed.text, alone.country, printed);
  // The name of the country may have a comma of its own: `Gwangju, Korea, Republic of`.
  const commas = [...printed.text.matchAll(/,/g)].slice(-2).map(({ index }) => index);
  for (const comma of commas.reverse()) {
    const country = codeOf(printed.text.slice(comma + 1).trim());
    const place = printed.text.slice(0, comma).trim();
    if (country && /\p{L}/u.test(place)) return identify(place, country, printed);
  }
  return null;
}

/** A name whose first words stand behind it, as in lists by letter: `Korea, Republic of`, `Moldova (Republic of)`. */
const turned = /^([^,()]{3,40}?)\s*[,(]\s*([^,()]{2,40})\)?$/;

const article = /^(?:the|la|el|le|les|los)\s/;

/** The code of a country by any of its names. */
function codeOf(name: string): string | undefined {
  const folded = fold(name);
  const [, last, first] = codes.has(folded) ? [] : (turned.exec(folded) ?? []);
  if (!first || !last) return codes.get(folded);
  return codes.get(`${first} ${last}`) ?? codes.get(`${first.replace(article, '')} ${last}`);
}

function identify<P extends Fragment | null>(
  place: string | null,
  country: string,
  printed: P,
): Member & { printed: P } {
  const names = place ? namesOfPlace(place) : null;
  const name = (language: 'es' | 'en') =>
    names ? `${names[language]}, ${nameOf(country, language)}` : nameOf(country, language);
  return {
    // OGP’s own short forms leave the apostrophe out: /members/cote-divoire/
    member_id: shortNameOf(name('en')),
    name_es: name('es'),
    name_en: name('en'),
    level: place ? 'local' : 'national',
    country_code: country,
    printed,
  };
}

/** Countries by the short names that OGP’s addresses use. */
const shortNames = new Map<string, string>();
const shortNameOf = (name: string) => slug(name.replace(/['’]/g, ''));
for (const [name, code] of codes) shortNames.set(shortNameOf(name), code);

/**
 * Tells who a member is from its short name in an address. Shape: `"morocco"` → Morocco.
 *
 * `null` for local members that the tables do not know: a short name does not say how the name is written.
 */
export function memberOfShortName(short: string): Member | null {
  const national = shortNames.get(short);
  if (national) return identify(null, national, null);
  for (const { en, country } of allPlaces())
    if (short === `${shortNameOf(en)}-${shortNameOf(nameOf(country, 'en'))}`) return identify(en, country, null);
  return null;
}

/** The country that a short name has behind a place. Shape: `("Buenos Aires", "buenos-aires-argentina")` → `"AR"`. */
function countryBehind(place: string, short: string): string | undefined {
  const begins = `${shortNameOf(place)}-`;
  return begins.length > 1 && short.startsWith(begins) ? shortNames.get(short.slice(begins.length)) : undefined;
}

/** Whether a short name is that of a place with its country behind it. */
export const isOfPlace = (place: string, short: string): boolean => countryBehind(place, short) !== undefined;

/** The member of a place that is printed without its country, by the short name that has it; `null` where it is another place. */
export function memberOfPlace(printed: Fragment, short: string): PrintedMember | null {
  const country = countryBehind(printed.text, short);
  return country ? identify(printed.text, country, printed) : null;
}

const years = /(?<!\d)(?:19|20)\d{2}(?:\s*[–—/-]\s*(?:(?:19|20)\d{2}|\d{2}))?(?!\d)/u;
/** Words and numbers around the name that say which plan it is: `Third Open Government`, `IV`, `n.º 4`. */
const qualifier = patternPart`(?:${[phrases.plan_qualifiers, allOf(phrases.articles).filter((word) => !word.endsWith("'"))]}|n\.?\s?[º°o]\.?\s?\d{1,2}|[ivx]{1,4}|\d{1,2}(?:st|nd|rd|th|º)?)`;
const qualifiersBefore = pattern`^(?:[\s:,()-]+|${qualifier}(?=[\s:,()-]|$)|(?:l'|d'))`;
const qualifiersBehind = pattern`(?:[\s:,()-]+|(?<=[\s:,()-])${qualifier}|'s)$`;
const marksBefore = /^[\s:,()-]*/;
const marksBehind = /(?<![\s:,()-])[\s:,()-]*$/;
const longestTitle = 300;

/** Reads the member out of the title of its plan. Shape: `"Plan de acción de Georgia 2018-2019"` → Georgia. */
export function memberOfPlan(title: Fragment): Member | null {
  if (title.text.length > longestTitle) return null;
  const folded = fold(title.text);
  const words = planWords.exec(folded);
  if (!words) return null;
  const before = slice(title, 0, words.index);
  const after = slice(title, words.index + words[0].length);
  for (const part of [before, after].flatMap((one) => (one ? withoutYears(one) : []))) {
    const member = readMember(part) ?? memberWithin(part);
    if (member) return member;
  }
  return null;
}

/** The pieces before and behind the years of a plan. */
function withoutYears(part: Fragment): Fragment[] {
  const match = years.exec(part.text);
  if (!match) return [part];
  return [slice(part, 0, match.index), slice(part, match.index + match[0].length)].flatMap((one) => one ?? []);
}

/** Takes qualifiers off both ends of a name, one by one, until it is a member's. */
function memberWithin(part: Fragment): Member | null {
  const folded = fold(part.text);
  let start = marksBefore.exec(folded)?.[0].length ?? 0;
  let end = folded.length - (marksBehind.exec(folded)?.[0].length ?? 0);
  for (;;) {
    const rest = slice(part, start, end);
    const member = rest && readMember(rest);
    if (!rest || member) return member;
    const before = qualifiersBefore.exec(folded.slice(start, end))?.[0].length ?? 0;
    const behind = before > 0 ? 0 : (qualifiersBehind.exec(folded.slice(start, end))?.[0].length ?? 0);
    if (before + behind === 0) return null;
    start += before;
    end -= behind;
  }
}

/** The row of a member, read from its name on the page. */
export const memberRow = ({ printed, ...member }: Member): DraftRow =>
  draftRow(
    'members',
    // Since when and which plan only the page of a member says.
    { ...member, name_verbatim: printed?.text ?? null, ...dateColumns('since'), plan_number: null },
    { name_verbatim: printed },
  );
