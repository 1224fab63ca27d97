import { codeLabel } from '../format/codes.ts';
import { href } from '../format/urls.ts';
import type { State } from '../model/observation.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { type Language, type Route, wordSegment } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { explorerOrder, isState, type Label, noneValue, type Spec, valuesByFacet } from './facet-values.ts';
import { onceIn } from './once.ts';

export interface FacetValue {
  value: string;
  label: string;
  lang?: string;
  note?: string;
  state?: State;
  /** Address of the page of its commitments. */
  href: string;
  /** Segments of that address below the commitments; `null` where the value has a page of its own kind. */
  segments: string[] | null;
  records: CommitmentSummary[];
}

export interface Facet {
  id: string;
  label: string;
  isJudgement: boolean;
  /** List of the pages of its values, where they have pages of their own kind. */
  list: string | null;
  values: FacetValue[];
}

/** Segments below the commitments of the page of a value. Shape: `["por-juicio", "completion-irm", "pending"]`. */
function segmentsOf(lang: Language, { id, route }: Spec, value: string): string[] | null {
  if (route && value !== noneValue) return null;
  const last = value === noneValue ? wordSegment(lang, 'none') : value;
  if (id.includes('.')) return [wordSegment(lang, 'judgement'), id.replace('.', '-'), last];
  return [wordSegment(lang, id as Parameters<typeof wordSegment>[1]), last];
}

async function buildFacets(lang: Language): Promise<Facet[]> {
  const records = await explorerOrder();
  const { commitment, explorer: words } = wordsIn(lang);
  const { assessors } = commitment.known;
  return (await valuesByFacet()).map(({ spec, values, places }) => {
    const [question = '', assessor] = spec.id.split('.');
    const isJudgement = assessor !== undefined;
    return {
      id: spec.id,
      isJudgement,
      label: isJudgement
        ? words.judgement(
            codeLabel('question', question, lang),
            assessors[assessor] ?? codeLabel('assessor', assessor, lang),
          )
        : (words.facets[spec.id] ?? spec.id),
      list: spec.route ? href(lang, spec.route) : null,
      values: values.map((value) => {
        const segments = segmentsOf(lang, spec, value);
        const label: Label =
          value === noneValue ? { label: words.none[spec.id] ?? words.none.other ?? value } : spec.labelOf(value, lang);
        return {
          value,
          ...label,
          ...(isJudgement && {
            state: isState(value) ? value : value === noneValue ? ('absent' as const) : ('value' as const),
          }),
          segments,
          href: segments
            ? href(lang, 'commitments', ...segments)
            : href(lang, spec.route as Route, spec.pageId?.(value) ?? value),
          records: (places.get(value) ?? []).flatMap(({ row }) => records[row] ?? []),
        };
      }),
    };
  });
}

/** Every facet with every value that some commitment has, in the words of a language. */
export const facetsIn = onceIn(buildFacets);
