import type { Rule } from '../rule.ts';

const shown = (number: number, decimal: ',' | '.') => (Math.round(number * 10) / 10).toString().replace('.', decimal);

/** A percentage of change beside the two numbers it describes. A difference below one point is rounding. */
export const percentageMismatch: Rule = {
  id: 'percentage-mismatch',
  severity: 'contradiction',
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
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `El texto anuncia un aumento del ${shown(change_percent, ',')} %; de ${baseline} a ${target} el aumento es del ${shown(actual, ',')} %.`,
        en: `The text announces an increase of ${shown(change_percent, '.')}%; from ${baseline} to ${target} the increase is ${shown(actual, '.')}%.`,
        passages: ['change_percent', 'baseline', 'target'].flatMap((field) =>
          passagesOf('indicator', indicator_id, field).slice(0, 1),
        ),
      };
    }
  },
};
