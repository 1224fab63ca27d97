import table from './policy-areas.json' with { type: 'json' };
import { lookupOf } from './spelling.ts';

interface Area {
  name_es: string;
  name_en: string;
  es: string[];
  en: string[];
  fr: string[];
}
export const areas: Readonly<Record<string, Area>> = table;

const spellings = Object.fromEntries(
  Object.entries(areas).map(([id, area]) => [
    id,
    { es: [area.name_es, ...area.es], en: [area.name_en, ...area.en], fr: area.fr },
  ]),
);
/** The id of an area by any of its names. */
export const areaIdOf = lookupOf(spellings);
export const areaNames: readonly string[] = Object.values(spellings).flatMap(({ es, en, fr }) => [...es, ...en, ...fr]);

/** How many pieces between commas are names of areas, and how many are not. */
export function areasIn(text: string): { known: number; unknown: number } {
  if (text.length > 3000) return { known: 0, unknown: 1 };
  const pieces = text.split(',').filter((piece) => piece.trim() !== '');
  const known = pieces.filter((piece) => areaIdOf(piece) !== undefined).length;
  return { known, unknown: pieces.length - known };
}
