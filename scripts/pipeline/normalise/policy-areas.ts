import type { Report } from '../diagnostics/diagnostic.ts';
import { fold } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice, split } from '../source/span.ts';
import { patternWith } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { plainStart } from '../spellings/plain-start.ts';
import { areas, areaIdOf as idOf, areaNames as known } from '../spellings/policy-area-names.ts';
import { nearest } from '../spellings/spelling.ts';
import { type DraftRow, draftRow } from './draft.ts';

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

/** The first of the areas that an entry of a list names: `Fiscal Openness, Open Data`. Most name one. */
export function firstAreaId(printed: Fragment, source: SourceText, report: Report): string | null {
  const comma = printed.text.indexOf(',');
  const first = idOf(printed.text) === undefined && comma > 0 ? slice(printed, 0, comma) : null;
  return first && idOf(first.text) !== undefined
    ? policyAreaId(first, source, report)
    : policyAreaId(printed, source, report);
}

/** The row of the table of areas for an id. */
export const policyAreaRow = (id: string): DraftRow =>
  draftRow('policy_areas', {
    policy_area_id: id,
    name_es: areas[id]?.name_es ?? id,
    name_en: areas[id]?.name_en ?? id,
  });

/** No list of areas is longer; what is, stays as it is. */
const longestList = 20_000;

/** Splits a printed list of areas at its commas; a name that holds a comma itself stays whole. */
export function splitAreas(values: readonly Fragment[]): Fragment[] {
  return values.flatMap((value) => {
    if (value.text.length > longestList) return [value];
    const pieces = split(value, /[,;]|\s\/\s(?=\p{Lu})/gu).flatMap((piece) => plainStart(piece) ?? []);
    const joined: Fragment[] = [];
    let skipTo = 0;
    for (let i = 0; i < pieces.length; i++) {
      const first = pieces[i] as Fragment;
      if (first.start < skipTo) continue;
      const named = beforeTooltip(value, first);
      if (named) {
        joined.push(named.area);
        skipTo = named.end;
        continue;
      }
      const width =
        [3, 2].find((n) => i + n <= pieces.length && idOf(stretch(value, first, pieces[i + n - 1]).text)) ?? 1;
      joined.push(...(width === 1 ? withoutSeparators(first) : [stretch(value, first, pieces[i + width - 1])]));
      i += width - 1;
    }
    return joined;
  });
}

/** No names without commas between them are longer. */
const longestNames = 300;

/** Names that have lost the commas between them, where all of them are known: `Open Data Public Participation`, `HealthOpen Data`. */
function withoutSeparators(piece: Fragment): Fragment[] {
  if (idOf(piece.text) !== undefined || piece.text.length > longestNames) return [piece];
  const starts = [
    0,
    ...[...piece.text.matchAll(/(?<=[\s\p{Ll})])\p{Lu}/gu)].map(({ index }) => index),
    piece.text.length,
  ];
  const names: Fragment[] = [];
  for (let from = 0; from < starts.length - 1; ) {
    const to = starts.findLastIndex(
      (end, i) => i > from && idOf(piece.text.slice(starts[from], end).trim()) !== undefined,
    );
    const name = to === -1 ? null : slice(piece, starts[from] ?? 0, starts[to]);
    if (!name) return [piece];
    names.push(name);
    from = to;
  }
  return names;
}

/** The stretch of a value from one of its pieces to another. */
function stretch(value: Fragment, from: Fragment, to: Fragment | undefined): Fragment {
  const end = (to ?? from).end;
  return { text: value.text.slice(from.start - value.start, end - value.start), start: from.start, end };
}

/** How a glossary text ends that the page's script put behind a term: cut short, and with a word that opens the rest. */
const tooltipEnd = patternWith('gu')`\.\.\.\s*${phrases.tooltip_more}(?!\p{L})|…\s*${phrases.tooltip_more}(?!\p{L})`;

/**
 * An area with a glossary text behind its name: the name, and where the text ends.
 *
 * Shape: `"Open Data By opening up data … Policie... More, Gender"` → `Open Data`.
 */
function beforeTooltip(value: Fragment, piece: Fragment): { area: Fragment; end: number } | null {
  if (idOf(piece.text) || piece.text.length < 20) return null;
  tooltipEnd.lastIndex = piece.start - value.start;
  const close = tooltipEnd.exec(fold(value.text));
  if (!close) return null;
  for (let at = piece.text.lastIndexOf(' ', 80); at > 0; at = piece.text.lastIndexOf(' ', at - 1)) {
    const area = /^\p{Lu}/u.test(piece.text.slice(at + 1)) ? slice(piece, 0, at) : null;
    if (area && idOf(area.text)) return { area, end: value.start + close.index + close[0].length };
  }
  return null;
}
