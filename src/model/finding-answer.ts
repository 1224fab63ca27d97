import { z } from 'astro/zod';
import { code, day, text } from './column.ts';
import { defineTable } from './table.ts';

export const findingAnswerKinds = ['confirmed', 'explained', 'dismissed'] as const;
export type FindingAnswerKind = (typeof findingAnswerKinds)[number];

/** The columns have the names they have in the hand-written `seeds/answers.csv`. */
export const findingAnswers = defineTable({
  name: 'finding_answers',
  record: 'finding_answer',
  title: { es: 'Respuestas a los hallazgos', en: 'Answers to the findings' },
  description: {
    es: 'Lo que quien mantiene los datos responde a un hallazgo: lo confirma, lo explica o lo descarta, con su prueba. Un hallazgo descartado sigue publicado y no cuenta en los totales.',
    en: 'What a maintainer of the data answers to a finding: confirms, explains or dismisses it, with the evidence. A dismissed finding stays published and does not count in totals.',
  },
  key: ['finding_id'],
  row: z.strictObject({
    finding_id: text({
      title: { es: 'Hallazgo', en: 'Finding' },
      description: { es: 'Hallazgo al que se responde.', en: 'Finding that is answered.' },
      example: 'percentage-mismatch.MO0010.4f3d2a1b',
      origin: 'key',
      reference: 'findings.finding_id',
    }),
    answer: code(findingAnswerKinds, {
      title: { es: 'Respuesta', en: 'Answer' },
      description: { es: 'Confirmado, explicado o descartado.', en: 'Confirmed, explained or dismissed.' },
      example: 'explained',
      origin: 'register',
      codelist: 'finding_answer',
    }),
    reason_es: text({
      title: { es: 'Razón en español', en: 'Reason in Spanish' },
      description: { es: 'Por qué, en español.', en: 'Why, in Spanish.' },
      example: 'El texto inglés del plan dice 47,5 %.',
      origin: 'register',
    }),
    reason_en: text({
      title: { es: 'Razón en inglés', en: 'Reason in English' },
      description: { es: 'Por qué, en inglés.', en: 'Why, in English.' },
      example: 'The English text of the plan says 47.5%.',
      origin: 'register',
    }),
    evidence: text({
      title: { es: 'Prueba', en: 'Evidence' },
      description: {
        es: 'Dirección de un documento, o línea de una captura de aquí: fuente, dos puntos y número de línea.',
        en: 'Address of a document, or a line of a capture held here: source, colon and number of the line.',
      },
      example: '003_dc089b18fe7aed46:46',
      origin: 'register',
    }),
    answered_on: day({
      title: { es: 'Día de la respuesta', en: 'Day of the answer' },
      description: { es: 'Día en que se respondió, en ISO 8601.', en: 'Day of the answer, in ISO 8601.' },
      example: '2026-11-22',
      origin: 'register',
    }),
  }),
});
export type FindingAnswerRow = z.infer<typeof findingAnswers.row>;

/** A line of a capture as evidence names it. Shape: `"003_dc089b18fe7aed46:46"` → `{sourceId: "003_dc089b18fe7aed46", line: 46}`. */
export function evidenceLine(evidence: string): { sourceId: string; line: number } | null {
  if (evidence.startsWith('https://')) return null;
  const match = /^(.+):([1-9]\d{0,8})$/.exec(evidence);
  return match?.[1] ? { sourceId: match[1], line: Number(match[2]) } : null;
}
