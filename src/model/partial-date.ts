import { type Bilingual, optionalCode, optionalDay, optionalText } from './column.ts';

export const precisions = ['day', 'month', 'quarter', 'half_year', 'year', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

/** A date as precise as it is known. `edtf` is EDTF level 2: `2023-08-31`, `2023-08`, `2018-35`, `2018-40`, `2018`. */
export interface PartialDate {
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  precision: Precision;
}

/**
 * The five columns of a date.
 *
 * Shape: `dateColumns("start", …)` → `start_verbatim`, `start_edtf`, `start_earliest`, `start_latest`, `start_precision`.
 * Source: https://www.loc.gov/standards/datetime/ (level 2, seasons 33-36 are quarters, 40-41 half-years).
 */
export function dateColumns<P extends string>(prefix: P, what: Bilingual) {
  const title = (es: string, en: string): Bilingual => ({ es: `${what.es} (${es})`, en: `${what.en} (${en})` });
  const columns = {
    verbatim: optionalText({
      title: title('como está impreso', 'as printed'),
      description: {
        es: `${what.es}, con las palabras de la captura. Vacío: la captura no la dice.`,
        en: `${what.en}, in the words of the capture. Empty: the capture does not say.`,
      },
      example: 'Tercer trimestre 2018',
      origin: 'read',
    }),
    edtf: optionalText({
      title: title('EDTF', 'EDTF'),
      description: {
        es: 'La misma fecha en EDTF de nivel 2, con la precisión impresa: día, mes, trimestre (33 a 36), semestre (40 y 41) o año.',
        en: 'The same date in EDTF level 2, at the printed precision: day, month, quarter (33 to 36), half-year (40 and 41) or year.',
      },
      example: '2018-35',
      origin: 'derived',
    }),
    earliest: optionalDay({
      title: title('primer día posible', 'first possible day'),
      description: { es: 'Primer día que cabe en la fecha.', en: 'First day the date can mean.' },
      example: '2018-07-01',
      origin: 'derived',
    }),
    latest: optionalDay({
      title: title('último día posible', 'last possible day'),
      description: {
        es: 'Último día que cabe en la fecha: un plazo termina después de él.',
        en: 'Last day the date can mean: a deadline has passed only after it.',
      },
      example: '2018-09-30',
      origin: 'derived',
    }),
    precision: optionalCode(precisions, {
      title: title('precisión', 'precision'),
      description: {
        es: 'Hasta dónde se conoce la fecha. `unknown`: hay texto y no se puede leer como fecha.',
        en: 'How exactly the date is known. `unknown`: there is text and it cannot be read as a date.',
      },
      example: 'quarter',
      origin: 'derived',
      codelist: 'precision',
    }),
  };
  return Object.fromEntries(Object.entries(columns).map(([name, schema]) => [`${prefix}_${name}`, schema])) as {
    [K in keyof typeof columns as `${P}_${K & string}`]: (typeof columns)[K];
  };
}

/** EDTF level 2 as this project writes it. */
export const edtfPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-(3[3-6]|4[01]))?$/;
