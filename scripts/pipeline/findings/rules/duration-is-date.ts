import { fold } from '../../source/fold.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Where a plan says how long it lasts, it says when. */
export const durationIsDate: Rule = {
  id: 'duration-is-date',
  severity: 'slip',
  title: { es: 'Una duración que es una fecha', en: 'A duration that is a date' },
  looksFor: {
    es: 'Una fecha donde el plan dice cuánto dura.',
    en: 'A date where the plan says how long it lasts.',
  },
  matters: { es: 'La página no dice cuánto dura el plan.', en: 'The page does not say how long the plan lasts.' },
  silentWhen: {
    es: 'Son años, meses o un periodo entre dos fechas.',
    en: 'It is in years or months, or a period between two dates.',
  },
  *find({ dataset, passagesOf }) {
    for (const { action_plan_id: id, duration_verbatim: printed, end_verbatim } of dataset.action_plans) {
      if (!printed || !dateNumbers(printed)) continue;
      const words = quoted(printed);
      const isEnd = end_verbatim !== null && fold(end_verbatim) === fold(printed);
      yield {
        subject: { subject_type: 'action_plan', subject_id: id },
        es: `La duración del plan es una fecha: ${words.es}${isEnd ? ', la misma en que termina' : ''}.`,
        en: `The duration of the plan is a date: ${words.en}${isEnd ? ', the one it ends on' : ''}.`,
        passages: [
          ...(isEnd ? passagesOf('action_plan', id, 'end_verbatim').slice(0, 1) : []),
          passagesOf('action_plan', id, 'duration_verbatim')[0],
        ],
      };
    }
  },
};
