import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, split } from '../source/span.ts';
import table from '../spellings/policy-areas.json' with { type: 'json' };
import { lookupOf, nearest } from '../spellings/spelling.ts';
import { type DraftRow, draftRow } from './draft.ts';

interface Area {
  name_es: string;
  name_en: string;
  es: string[];
  en: string[];
  fr: string[];
}
const areas: Readonly<Record<string, Area>> = table;
const spellings = Object.fromEntries(
  Object.entries(areas).map(([id, area]) => [
    id,
    { es: [area.name_es, ...area.es], en: [area.name_en, ...area.en], fr: area.fr },
  ]),
);
const idOf = lookupOf(spellings);
const known = Object.values(spellings).flatMap(({ es, en, fr }) => [...es, ...en, ...fr]);

/** The canonical area of some printed words, or `null` with `policy-area-unknown` reported. */
export function policyAreaId(printed: Fragment, source: SourceText, report: Report): string | null {
  const id = idOf(printed.text);
  if (id === undefined)
    report(
      'policy-area-unknown',
      source.place(printed),
      printed.text,
      nearest(printed.text, known).join(', ') || 'none is near',
    );
  return id ?? null;
}

/** The row of the table of areas for an id. */
export const policyAreaRow = (id: string): DraftRow =>
  draftRow('policy_areas', {
    policy_area_id: id,
    name_es: areas[id]?.name_es ?? id,
    name_en: areas[id]?.name_en ?? id,
  });

/** Splits a printed list of areas at its commas; a name that holds a comma itself stays whole. */
export function splitAreas(values: readonly Fragment[]): Fragment[] {
  return values.flatMap((value) => {
    const pieces = split(value, /[,;]|\s\/\s(?=\p{Lu})/gu);
    const joined: Fragment[] = [];
    for (let i = 0; i < pieces.length; i++) {
      const first = pieces[i] as Fragment;
      const width =
        [3, 2].find((n) => i + n <= pieces.length && idOf(stretch(value, first, pieces[i + n - 1]).text)) ?? 1;
      joined.push(width === 1 ? first : stretch(value, first, pieces[i + width - 1]));
      i += width - 1;
    }
    return joined;
  });
}

/** The stretch of a value from one of its pieces to another. */
function stretch(value: Fragment, from: Fragment, to: Fragment | undefined): Fragment {
  const end = (to ?? from).end;
  return { text: value.text.slice(from.start - value.start, end - value.start), start: from.start, end };
}
