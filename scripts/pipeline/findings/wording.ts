import type { Bilingual } from '../../../src/model/column.ts';

const months = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const ordinals = { es: ['primer', 'segundo', 'tercer', 'cuarto'], en: ['first', 'second', 'third', 'fourth'] };

/**
 * A date in words.
 *
 * Shape: `"2018-06-30"` → `{es: "30 de junio de 2018", en: "30 June 2018"}`; `"2018-35"` → `"tercer trimestre de 2018"`.
 */
export function dateWords(edtf: string): Bilingual {
  const [year = '', second, day] = edtf.split('-');
  const part = Number(second ?? 0);
  if (!second) return { es: year, en: year };
  if (part > 32) {
    const [i, es, en] = part >= 40 ? [part - 40, 'semestre', 'half'] : [part - 33, 'trimestre', 'quarter'];
    return { es: `${ordinals.es[i]} ${es} de ${year}`, en: `${ordinals.en[i]} ${en} of ${year}` };
  }
  const month = { es: months.es[part - 1], en: months.en[part - 1] };
  if (!day) return { es: `${month.es} de ${year}`, en: `${month.en} ${year}` };
  return { es: `${Number(day)} de ${month.es} de ${year}`, en: `${Number(day)} ${month.en} ${year}` };
}

/** A date as an adverb. Shape: `"2018-02"` → `{es: "en febrero de 2018", en: "in February 2018"}`; a day takes `el`, `on`. */
export function when(edtf: string): Bilingual {
  const { es, en } = dateWords(edtf);
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return { es: `el ${es}`, en: `on ${en}` };
  return /^\d{4}-[34]/.test(edtf) ? { es: `en el ${es}`, en: `in the ${en}` } : { es: `en ${es}`, en: `in ${en}` };
}

const grouped = (digits: string) =>
  digits.replace(/^-?\d+/, (whole) => (whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole));

/** A number of at most one decimal. Shape: `47.54` → `{es: "47,5", en: "47.5"}`; a thin space from five digits. */
export function numberWords(number: number): Bilingual {
  const plain = grouped((Math.round(number * 10) / 10).toString());
  return { es: plain.replace('.', ','), en: plain };
}

/** Things in a row, alike in both languages or not. Shape: `["a", "b", "c"]` → `{es: "a, b y c", en: "a, b and c"}`. */
export function listWords(items: readonly (string | Bilingual)[]): Bilingual {
  const [es, en] = (['es', 'en'] as const).map((one) =>
    items.map((item) => (typeof item === 'string' ? item : item[one])),
  ) as [string[], string[]];
  return { es: join(es, /^h?i(?!e)/iu.test(es.at(-1)?.replace(/^«/, '') ?? '') ? 'e' : 'y'), en: join(en, 'and') };
}

const join = (items: readonly string[], and: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Words of a source, between the quotation marks of each language. */
export const quoted = (text: string): Bilingual => ({ es: `«${text}»`, en: `“${text}”` });

/** A number of things. Shape: `count(1, "hito", "milestone")` → `{es: "1 hito", en: "1 milestone"}`; plurals add `s` unless given. */
export const count = (n: number, es: string, en: string, many = { es: `${es}s`, en: `${en}s` }): Bilingual => ({
  es: `${numberWords(n).es} ${n === 1 ? es : many.es}`,
  en: `${numberWords(n).en} ${n === 1 ? en : many.en}`,
});

/** What something does on the first and on the last of its days. */
export const verbs = { start: { es: 'empieza', en: 'begins' }, end: { es: 'termina', en: 'ends' } } as const;

/** Words at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
