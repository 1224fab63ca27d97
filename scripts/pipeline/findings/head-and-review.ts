import type { ObservationRow, Question } from '../../../src/model/observation.ts';
import type { Evidence } from './evidence.ts';
import { quoteInContext } from './quote.ts';
import type { Found } from './rule.ts';
import { quoted } from './wording.ts';

const names: Partial<Record<Question, { es: string; en: string }>> = {
  verifiable: { es: 'si es verificable', en: 'whether it is verifiable' },
  relevance: { es: 'su relevancia para los valores de OGP', en: 'its relevance to OGP values' },
  potential_impact: { es: 'su impacto potencial', en: 'its potential impact' },
  ambition: { es: 'su ambición', en: 'its ambition' },
  completion: { es: 'su cumplimiento', en: 'its completion' },
  early_results: { es: 'sus primeros resultados', en: 'its early results' },
};

/** What stands between the cells of a table. */
const isRow = /[\t|]/;

/** An answer of the fact box and all that the summary of the review, in the same capture, answers. */
export interface HeadAnswer {
  head: ObservationRow;
  inSummary: readonly ObservationRow[];
  /** Year of the plan’s cycle; 0 where it is not known. */
  cycle: number;
}

/** The answers of the fact boxes, each beside those of the summary in the same capture; heads with none are left out. */
export function* headAnswers({ dataset, by }: Evidence): Generator<HeadAnswer> {
  const keyOf = ({ subject_id, source_id }: ObservationRow) => `${subject_id} ${source_id}`;
  const given = Map.groupBy(
    dataset.observations.filter(({ part, state }) => part === 'irm_summary' && state === 'value'),
    keyOf,
  );
  for (const head of dataset.observations) {
    const inSummary = given.get(keyOf(head));
    if (!inSummary || head.part !== 'glance' || head.position !== 1 || head.subject_type !== 'commitment') continue;
    yield { head, inSummary, cycle: by('commitments', 'commitment_id', head.subject_id)[0]?.cycle ?? 0 };
  }
}

/** What is said of an answer of the head and one of the summary, with both passages; `null` where they cannot be quoted. */
export function tellBoth(
  evidence: Evidence,
  head: ObservationRow,
  given: ObservationRow,
  more = { es: '', en: '' },
): Found | null {
  const name = names[head.question];
  const [a, b] = [head, given].map(
    ({ observation_id }) => evidence.passagesOf('observation', observation_id, 'verbatim')[0],
  );
  const [said, found] = name && a && b ? [quoteInContext(evidence, a), quoteInContext(evidence, b)] : [];
  if (!name || !said || !found) return null;
  // Of a row of cells, which has every grade, the one that is marked.
  const answer = isRow.test(found.quotation) ? given.verbatim : found.quotation;
  const [first, second] = [quoted(head.verbatim ?? ''), quoted(answer ?? '')];
  return {
    subject: { subject_type: 'commitment', subject_id: head.subject_id },
    es: `La ficha dice ${first.es} sobre ${name.es}; el resumen del IRM, en la misma página, dice ${second.es}.${more.es}`,
    en: `The fact box says ${first.en} of ${name.en}; the IRM summary, on the same page, says ${second.en}.${more.en}`,
    passages: [said, found],
  };
}
