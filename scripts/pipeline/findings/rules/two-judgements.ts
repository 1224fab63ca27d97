import { headAnswers, tellBoth } from '../head-and-review.ts';
import type { Rule } from '../rule.ts';

/** The fact box gives one judgement of the IRM, and its summary on the same page another. */
export const twoJudgements: Rule = {
  id: 'two-judgements',
  severity: 'contradiction',
  title: {
    es: 'La ficha y el resumen del IRM dan juicios distintos',
    en: 'Fact box and IRM summary judge differently',
  },
  looksFor: {
    es: 'Una pregunta a la que la ficha da un valor y el resumen del IRM, en la misma página, otro.',
    en: 'A question that the fact box answers with one value and the IRM summary, on the same page, with another.',
  },
  matters: {
    es: 'Quien lea solo la ficha leerá otro juicio que quien lea el resumen.',
    en: 'Whoever reads only the fact box reads another judgement than whoever reads the summary.',
  },
  silentWhen: {
    es: 'Uno de los dos está pendiente, o la ficha da el de alguno de los informes que el resumen cita, como el de medio término. Los valores de OGP y los de escalas distintas no se comparan.',
    en: 'One of the two is pending, or the fact box gives that of one of the reports which the summary quotes, as of the midterm one. OGP values and those of different scales are not compared.',
  },
  *find(evidence) {
    for (const { head, inSummary } of headAnswers(evidence)) {
      if (head.state !== 'value' || head.question === 'relevance') continue;
      const own = inSummary.filter(({ question }) => question === head.question);
      const last = own.at(-1);
      const told = last && own.every(({ value }) => value !== head.value) ? tellBoth(evidence, head, last) : null;
      if (told) yield told;
    }
  },
};
