import type { Bilingual } from '../../../../src/model/column.ts';
import { lastDayOf } from '../../spellings/date-numbers.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import { type DatedRow, datedRows, type RowDate } from '../dated-rows.ts';
import type { Evidence } from '../evidence.ts';
import type { Found, Rule } from '../rule.ts';
import { capitalised, dateWords, quoted } from '../wording.ts';

const names: Readonly<Record<RowDate['is'], Bilingual>> = {
  start: { es: 'inicio', en: 'start' },
  end: { es: 'fin', en: 'end' },
  submission: { es: 'fecha de presentación', en: 'date of submission' },
};

/** A day that no month has, or a month that no year has: `31 June 2019`, `13/2022`. */
export const dateNotInCalendar: Rule = {
  id: 'date-not-in-calendar',
  severity: 'slip',
  title: { es: 'Fecha que no existe', en: 'A date that does not exist' },
  looksFor: {
    es: 'Un inicio, un fin o una fecha de presentación en un día que su mes no tiene, o en un mes que el año no tiene.',
    en: 'A start, an end or a date of submission on a day that its month does not have, or in a month that the year does not have.',
  },
  matters: {
    es: 'No se sabe qué día se quiso decir, así que el plazo no está claro. La fecha se publica tal como está impresa.',
    en: 'Which day was meant is not known, so that the term is not clear. The date is published as it is printed.',
  },
  silentWhen: {
    es: 'Día y mes se pueden leer también al revés, la fecha no se reconoce como tal, o la da una hoja de cálculo de OGP.',
    en: 'Day and month can be read the other way round as well, the date is not recognised as one, or a sheet of OGP gives it.',
  },
  *find(evidence) {
    for (const row of datedRows(evidence))
      for (const date of row.dates) {
        const why = date.verbatim !== null && date.precision === 'unknown' ? whyNot(date.verbatim) : null;
        if (why) yield found(evidence, row, date, why);
      }
  },
};

function found(
  { passagesOf }: Evidence,
  { record: [type, id], subject, name: of }: DatedRow,
  { is, field, verbatim }: RowDate,
  why: Bilingual,
): Found {
  const [name, words] = [names[is], quoted(verbatim ?? '')];
  return {
    subject,
    // Two milestones may print the same day.
    key: `${id} ${field}`,
    es: `Como ${name.es} d${of.es} la página imprime ${words.es}. ${why.es}: esa fecha no existe, y no se sabe cuál se quiso decir.`,
    en: `As the ${name.en} of ${of.en} the page prints ${words.en}. ${why.en}: there is no such date, and which one was meant is not known.`,
    passages: [passagesOf(type, id, field)[0]],
  };
}

/** What a date cannot be for; `null` where it may be read otherwise. Shape: `"31 June 2019"` → “June 2019 has 30 days”. */
function whyNot(printed: string): Bilingual | null {
  const { year, month, day } = dateNumbers(printed) ?? {};
  if (year === undefined || month === undefined) return null;
  if (month < 1 || month > 12) return { es: 'El año tiene 12 meses', en: 'A year has 12 months' };
  const days = lastDayOf(year, month);
  if (day === undefined || (day >= 1 && day <= days)) return null;
  const inMonth = dateWords(`${year}-${String(month).padStart(2, '0')}`);
  return { es: `${capitalised(inMonth.es)} tiene ${days} días`, en: `${inMonth.en} has ${days} days` };
}
