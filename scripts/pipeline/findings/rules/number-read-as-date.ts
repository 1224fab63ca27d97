import { quoteInContext } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';
import { totalsOf } from './total-and-parts.ts';

/** A count of a list that the translator took for a day: `8 Mayo`. */
export const numberReadAsDate: Rule = {
  id: 'number-read-as-date',
  severity: 'slip',
  title: { es: 'Una cantidad vuelta fecha', en: 'A count turned into a date' },
  looksFor: {
    es: 'Una cantidad de una lista con el nombre de un mes detrás.',
    en: 'A count in a list with the name of a month behind it.',
  },
  matters: {
    es: 'La cantidad se lee como un día y se pierde de la cuenta.',
    en: 'The count reads as a day and is lost from the sum.',
  },
  silentWhen: {
    es: 'Con esa cantidad las partes no suman el total: entonces no se sabe qué quería decir.',
    en: 'With that count the parts do not add up to the total: it is then not known what was meant.',
  },
  *find(evidence) {
    for (const { total, parts, sum } of totalsOf(evidence)) {
      if (sum !== total.value) continue;
      for (const part of parts) {
        if (!/^\d+\s+\p{L}{3,}$/u.test(part.verbatim)) continue;
        const words = quoted(part.verbatim);
        yield {
          subject: { subject_type: 'action_plan', subject_id: part.action_plan_id },
          es: `La lista dice ${words.es}, como un día del calendario; leído como la cantidad ${part.value}, las partes suman el total de ${sum}.`,
          en: `The list says ${words.en}, like a day of the calendar; read as the count ${part.value}, the parts add up to the total of ${sum}.`,
          passages: [total, part].map(({ figure_id }) =>
            quoteInContext(evidence, evidence.passagesOf('figure', figure_id, 'verbatim')[0]),
          ),
        };
      }
    }
  },
};
