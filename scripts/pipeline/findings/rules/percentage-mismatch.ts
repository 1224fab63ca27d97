import type { Rule } from '../rule.ts';
import { numberWords } from '../wording.ts';

/** A percentage of change beside the two numbers it describes. A difference below one point is rounding. */
export const percentageMismatch: Rule = {
  id: 'percentage-mismatch',
  severity: 'contradiction',
  title: { es: 'Porcentaje y números', en: 'Percentage and numbers' },
  looksFor: {
    es: 'Un aumento anunciado en porcentaje que no es el que va de un número al otro.',
    en: 'An increase announced in per cent that is not the one from one number to the other.',
  },
  matters: {
    es: 'Con una de las dos cifras la meta se alcanza y con la otra no.',
    en: 'By one of the two figures the target is reached, by the other it is not.',
  },
  silentWhen: {
    es: 'La diferencia es menor de un punto: es redondeo.',
    en: 'The difference is below one point: it is rounding.',
  },
  *find({ dataset, passagesOf }) {
    for (const { indicator_id, commitment_id, baseline, target, change_percent } of dataset.indicators) {
      if (baseline === null || target === null || change_percent === null || baseline === 0) continue;
      const actual = ((target - baseline) / baseline) * 100;
      if (Math.abs(actual - change_percent) < 1) continue;
      const [said, from, to, real] = [change_percent, baseline, target, actual].map(numberWords);
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `El texto anuncia un aumento del ${said?.es} %; de ${from?.es} a ${to?.es} el aumento es del ${real?.es} %.`,
        en: `The text announces an increase of ${said?.en}%; from ${from?.en} to ${to?.en} the increase is ${real?.en}%.`,
        passages: passagesOf('indicator', indicator_id, 'title').slice(0, 1),
      };
    }
  },
};
