import { quoteInContext } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** First year in which only a transformative commitment could be starred. Source: https://opengovpartnership.org/?p=3699. */
const since = 2015;

/** A star and a potential impact that do not go together. */
export const starredAndImpact: Rule = {
  id: 'starred-and-impact',
  severity: 'contradiction',
  title: { es: 'Estelar sin impacto transformador', en: 'Starred without a transformative impact' },
  looksFor: {
    es: 'Un compromiso de un plan desde 2015 que la ficha da por estelar con un impacto potencial que no es transformador.',
    en: 'A commitment of a plan since 2015 that the fact box calls starred, with a potential impact that is not transformative.',
  },
  matters: {
    es: 'La estrella distingue a los compromisos ejemplares: si no cumple la condición, una de las dos cosas sobra.',
    en: 'The star singles out model commitments: if the condition is not met, one of the two cannot stay.',
  },
  silentWhen: {
    es: 'El plan es anterior a 2015, o la ficha no da el impacto potencial: pendiente, en blanco o sin rótulo.',
    en: 'The plan is older than 2015, or the fact box does not give the potential impact: pending, blank or no label.',
  },
  *find(evidence) {
    const { dataset, by, passagesOf } = evidence;
    for (const star of dataset.observations) {
      if (star.question !== 'starred' || star.part !== 'glance' || star.value !== 'yes') continue;
      const cycle = by('commitments', 'commitment_id', star.subject_id)[0]?.cycle ?? 0;
      const impact = by('observations', 'subject_id', star.subject_id).find(
        (one) => one.question === 'potential_impact' && one.part === 'glance' && one.source_id === star.source_id,
      );
      if (cycle < since || impact?.state !== 'value' || impact.value === 'transformative') continue;
      yield {
        subject: { subject_type: 'commitment', subject_id: star.subject_id },
        es: `La ficha da el compromiso por estelar y su impacto potencial es «${impact.verbatim}»; desde ${since} solo puede serlo uno transformador.`,
        en: `The fact box calls the commitment starred and its potential impact is “${impact.verbatim}”; since ${since} only a transformative one can be.`,
        passages: [star, impact].map(({ observation_id }) =>
          quoteInContext(evidence, passagesOf('observation', observation_id, 'verbatim')[0]),
        ),
      };
    }
  },
};
