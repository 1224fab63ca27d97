import type { ObservationRow, Question } from '../../../../src/model/observation.ts';
import { quoteInContext } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/**
 * What IRM reviews of plans since 2020 ask in the place of a question of the head block. Scales are not converted.
 * Source: https://www.opengovpartnership.org/glossary/relevance/ and https://www.opengovpartnership.org/glossary/ambition/.
 */
const inPlaceOf: Partial<Record<Question, Question>> = {
  relevance: 'open_government_lens',
  potential_impact: 'potential_for_results',
  ambition: 'potential_for_results',
};
const since = 2020;
const names: Partial<Record<Question, { es: string; en: string }>> = {
  verifiable: { es: 'si es verificable', en: 'whether it is verifiable' },
  relevance: { es: 'su relevancia para los valores de OGP', en: 'its relevance to OGP values' },
  potential_impact: { es: 'su impacto potencial', en: 'its potential impact' },
  ambition: { es: 'su ambición', en: 'its ambition' },
  completion: { es: 'su cumplimiento', en: 'its completion' },
  early_results: { es: 'sus primeros resultados', en: 'its early results' },
};

/** The head block says that a review is pending; the review’s summary on the same page gives the judgement. */
export const headAndSummary: Rule = {
  id: 'head-and-summary',
  // What is pending in the head may have been asked otherwise since: both can hold, and the reader of the head misses one.
  severity: 'gap',
  title: { es: 'La ficha y el resumen del IRM no coinciden', en: 'Head block and IRM summary disagree' },
  looksFor: {
    es: 'Un juicio que la ficha da por pendiente o con un valor, y que el resumen del IRM en la misma página da ya hecho o con otro.',
    en: 'A judgement that the head block calls pending, or gives one value, and that the IRM summary on the same page gives, or gives another value.',
  },
  matters: {
    es: 'Quien lea solo la ficha creerá que no se ha evaluado, o leerá otro juicio.',
    en: 'Whoever reads only the head block will think that it was not assessed, or read another judgement.',
  },
  silentWhen: {
    es: 'Los dos dicen lo mismo, el resumen no responde a esa pregunta, o el plan es anterior a 2020 y la pregunta es otra. Los valores de escalas distintas no se comparan.',
    en: 'Both say the same, the summary does not answer that question, or the plan is older than 2020 and the question is another. Values of different scales are not compared.',
  },
  *find(evidence) {
    const observations = evidence.dataset.observations;
    const inSummary = observations.filter(({ part, state }) => part === 'irm_summary' && state === 'value');
    for (const head of observations) {
      if (head.part !== 'glance' || head.position !== 1 || head.subject_type !== 'commitment') continue;
      const isNew = (evidence.by('commitments', 'commitment_id', head.subject_id)[0]?.cycle ?? 0) >= since;
      const given = inSummary.find(
        (one) =>
          one.subject_id === head.subject_id &&
          one.source_id === head.source_id &&
          (one.question === head.question || (isNew && inPlaceOf[head.question] === one.question)) &&
          disagree(head, one),
      );
      const name = names[head.question];
      const [a, b] = [
        evidence.passagesOf('observation', head.observation_id, 'verbatim')[0],
        given && evidence.passagesOf('observation', given.observation_id, 'verbatim')[0],
      ];
      if (!given || !name || !a || !b) continue;
      const [said, found] = [quoteInContext(evidence, a), quoteInContext(evidence, b)];
      if (!said || !found) continue;
      const [first, second] = [quoted(head.verbatim ?? ''), quoted(found.quotation)];
      const other =
        given.question === head.question
          ? { es: '', en: '' }
          : {
              es: ` Es lo que las revisiones de planes desde ${since} preguntan en su lugar.`,
              en: ` It is what reviews of plans since ${since} ask in its place.`,
            };
      yield {
        subject: { subject_type: 'commitment', subject_id: head.subject_id },
        es: `La ficha dice ${first.es} sobre ${name.es}; el resumen del IRM, en la misma página, dice ${second.es}.${other.es}`,
        en: `The head block says ${first.en} of ${name.en}; the IRM summary, on the same page, says ${second.en}.${other.en}`,
        passages: [said, found],
      };
    }
  },
};

const disagree = (head: ObservationRow, summary: ObservationRow) =>
  head.state === 'pending' ||
  (head.state === 'value' &&
    head.question === summary.question &&
    head.question !== 'relevance' &&
    head.value !== summary.value);
