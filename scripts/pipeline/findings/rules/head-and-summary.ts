import type { Question } from '../../../../src/model/observation.ts';
import { headAnswers, tellBoth } from '../head-and-review.ts';
import type { Rule } from '../rule.ts';

/**
 * What IRM reviews of plans since 2020 ask in the place of a question of the fact box. Scales are not converted.
 * Source: https://www.opengovpartnership.org/glossary/relevance/ and https://www.opengovpartnership.org/glossary/ambition/.
 */
const inPlaceOf: Partial<Record<Question, Question>> = {
  relevance: 'open_government_lens',
  potential_impact: 'potential_for_results',
  ambition: 'potential_for_results',
};
const since = 2020;
const inItsPlace = {
  es: ` Es lo que las revisiones de planes desde ${since} preguntan en su lugar.`,
  en: ` It is what reviews of plans since ${since} ask in its place.`,
};

/** The fact box says that a review is pending; the review’s summary on the same page gives the judgement. */
export const headAndSummary: Rule = {
  id: 'head-and-summary',
  // What is pending in the head was judged since, or asked otherwise: both can hold, and the reader of the head misses one.
  severity: 'gap',
  title: {
    es: 'Pendiente en la ficha, respondido en el resumen del IRM',
    en: 'Pending in the fact box, answered in the IRM summary',
  },
  looksFor: {
    es: 'Un juicio que la ficha da por pendiente y que el resumen del IRM, en la misma página, da ya hecho. No es una contradicción de dos juicios: el segundo pudo llegar después y la ficha quedarse como estaba.',
    en: 'A judgement that the fact box calls pending and that the IRM summary, on the same page, gives. It is no contradiction of two judgements: the second may have come later, and the fact box been left as it was.',
  },
  matters: {
    es: 'Quien lea solo la ficha creerá que no se ha evaluado.',
    en: 'Whoever reads only the fact box will think that it was not assessed.',
  },
  silentWhen: {
    es: 'El resumen no responde a esa pregunta, o el plan es anterior a 2020 y la pregunta es otra. Dos juicios distintos son otra regla.',
    en: 'The summary does not answer that question, or the plan is older than 2020 and the question is another. Two different judgements are another rule.',
  },
  *find(evidence) {
    for (const { head, inSummary, cycle } of headAnswers(evidence)) {
      if (head.state !== 'pending') continue;
      const own = inSummary.find(
        ({ question }) => question === head.question || (cycle >= since && inPlaceOf[head.question] === question),
      );
      const told = own && tellBoth(evidence, head, own, own.question === head.question ? undefined : inItsPlace);
      if (told) yield told;
    }
  },
};
