import type { Bilingual } from '../../src/model/column.ts';

/** What a reader must know before counting, in every file that tells of the tables. */
export const beforeCounting: readonly Bilingual[] = [
  {
    es: 'Una casilla vacía quiere decir que la captura no lo dice. Los identificadores y las fechas EDTF son texto.',
    en: 'An empty cell means that the capture does not say. Ids and EDTF dates are text.',
  },
  {
    es: 'commitments tiene también los compromisos solo listados: fíltrese por coverage y dese el denominador.',
    en: 'commitments has also those that are only listed: filter by coverage, and give the denominator.',
  },
  {
    es: 'Un estado es una fila de observations: quién lo dice, de qué y en qué fuente. Ningún estado quiere decir «no».',
    en: 'A status is a row of observations: who says it, of what and in which source. No state means “no”.',
  },
  {
    es: 'Una página capturada varias veces es un solo registro: para contar juicios, solo los de shown verdadero.',
    en: 'A page captured several times is one record: to count judgements, take those whose shown is true.',
  },
  {
    es: 'Un plazo ha pasado solo después de su último día posible (due_latest).',
    en: 'A deadline has passed only after its last possible day (due_latest).',
  },
  {
    es: 'La fuente de cada valor leído está en passages: archivo, línea, columna y cita.',
    en: 'The source of every value that was read is in passages: file, line, column and quotation.',
  },
];
