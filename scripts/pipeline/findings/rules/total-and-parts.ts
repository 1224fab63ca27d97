import type { FigureRow } from '../../../../src/model/figure.ts';
import type { Evidence } from '../evidence.ts';
import { quoteInContext } from '../quote.ts';
import type { Found, Rule } from '../rule.ts';
import { count, numberWords } from '../wording.ts';

const matters = {
  es: 'Quien cita el total cita también sus partes.',
  en: 'Whoever quotes the total quotes its parts too.',
};
const silentWhen = {
  es: 'El total tiene una sola parte, o alguna parte no es un número.',
  en: 'The total has a single part, or one of the parts is no number.',
};

/** A total that is not the sum of the parts printed below it. */
export const totalNotSum: Rule = {
  id: 'total-not-sum',
  severity: 'contradiction',
  title: { es: 'El total no es la suma de sus partes', en: 'The total is not the sum of its parts' },
  looksFor: {
    es: 'Un total cuyas partes, impresas debajo, suman otra cosa.',
    en: 'A total whose parts, printed below it, add up to something else.',
  },
  matters,
  silentWhen,
  *find(evidence) {
    for (const { total, parts, sum } of totalsOf(evidence)) {
      if (sum === total.value) continue;
      const [said, real] = [numberWords(total.value ?? 0), numberWords(sum)];
      const n = count(parts.length, 'parte', 'part');
      yield {
        ...about(evidence, total, parts),
        es: `El texto da un total de ${said.es}; sus ${n.es} suman ${real.es}.`,
        en: `The text gives a total of ${said.en}; its ${n.en} add up to ${real.en}.`,
      };
    }
  },
};

/** A total that does add up: told, because it is how the parts are known to be read right. */
export const totalAddsUp: Rule = {
  id: 'total-adds-up',
  severity: 'note',
  title: { es: 'El total es la suma de sus partes', en: 'The total is the sum of its parts' },
  looksFor: {
    es: 'Un total cuyas partes, impresas debajo, suman exactamente eso.',
    en: 'A total whose parts, printed below it, add up to just that.',
  },
  matters: {
    es: 'Las cifras se pueden citar juntas: se sostienen unas a otras.',
    en: 'The figures can be quoted together: they bear each other out.',
  },
  silentWhen,
  *find(evidence) {
    for (const { total, parts, sum } of totalsOf(evidence)) {
      if (sum !== total.value) continue;
      const said = numberWords(sum);
      const n = count(parts.length, 'parte', 'part');
      yield {
        ...about(evidence, total, parts),
        es: `El texto da un total de ${said.es}, y sus ${n.es} suman ${said.es}: la cuenta sale.`,
        en: `The text gives a total of ${said.en}, and its ${n.en} add up to ${said.en}: the sum holds.`,
      };
    }
  },
};

interface Total {
  total: FigureRow;
  parts: readonly FigureRow[];
  sum: number;
}

export function totalsOf({ dataset, by }: Evidence): Total[] {
  return dataset.figures.flatMap((total) => {
    const parts = total.kind === 'total' ? by('figures', 'part_of', total.figure_id) : [];
    if (total.value === null || parts.length < 2 || parts.some(({ value }) => value === null)) return [];
    return [{ total, parts, sum: parts.reduce((sum, { value }) => sum + (value ?? 0), 0) }];
  });
}

const about = (
  evidence: Evidence,
  total: FigureRow,
  parts: readonly FigureRow[],
): Pick<Found, 'subject' | 'passages'> => ({
  subject: { subject_type: 'action_plan', subject_id: total.action_plan_id },
  passages: [total, ...parts].map(({ figure_id }) =>
    quoteInContext(evidence, evidence.passagesOf('figure', figure_id, 'verbatim')[0]),
  ),
});
