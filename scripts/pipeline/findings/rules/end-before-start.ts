import { datedRows } from '../dated-rows.ts';
import type { Rule } from '../rule.ts';
import { capitalised, when } from '../wording.ts';

/** An end whose last possible day is before the first possible day of its start. */
export const endBeforeStart: Rule = {
  id: 'end-before-start',
  severity: 'contradiction',
  title: { es: 'Fin antes del inicio', en: 'End before start' },
  looksFor: {
    es: 'Un hito, un compromiso o un plan que termina antes de empezar.',
    en: 'A milestone, a commitment or a plan that ends before it begins.',
  },
  matters: { es: 'Una de las dos fechas no puede valer.', en: 'One of the two dates cannot hold.' },
  silentWhen: {
    es: 'Inicio y fin caen en el mismo mes, trimestre o año: caben los dos.',
    en: 'Start and end fall in the same month, quarter or year: both can hold.',
  },
  *find(evidence) {
    for (const { record, subject, name, dates } of datedRows(evidence)) {
      const [start, end] = (['start', 'end'] as const).map((is) => dates.find((one) => one.is === is));
      if (!start?.earliest || !start.edtf || !end?.latest || !end.edtf || end.latest >= start.earliest) continue;
      const [from, to] = [when(start.edtf), when(end.edtf)];
      yield {
        subject,
        es: `${capitalised(name.es)} empieza ${from.es} y termina ${to.es}, antes de empezar.`,
        en: `${capitalised(name.en)} begins ${from.en} and ends ${to.en}, before it begins.`,
        passages: [start, end].map(({ field }) => evidence.passagesOf(...record, field)[0]),
      };
    }
  },
};
