import { z } from 'astro/zod';
import { code, integer, text } from './column.ts';
import { defineTable } from './table.ts';

export const severities = ['contradiction', 'gap', 'slip', 'note'] as const;
export type Severity = (typeof severities)[number];
export const findingSubjects = ['commitment', 'action_plan', 'member'] as const;

export const findings = defineTable({
  name: 'findings',
  record: 'finding',
  title: { es: 'Hallazgos', en: 'Findings' },
  description: {
    es: 'Lo que las fuentes dicen contra sí mismas: contradicciones, lagunas y deslices, cada uno con sus citas.',
    en: 'What the sources say against themselves: contradictions, gaps and slips, each with its quotations.',
  },
  key: ['finding_id'],
  row: z.strictObject({
    finding_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: {
        es: 'Regla, sujeto y huella de sus pasajes; el mismo mientras no cambien.',
        en: 'Rule, subject and hash of its passages; the same while they are.',
      },
      example: 'percentage-mismatch.MO0010.4f3d2a1b',
      origin: 'key',
    }),
    rule: text({
      title: { es: 'Regla', en: 'Rule' },
      description: { es: 'Regla que lo encontró.', en: 'Rule that found it.' },
      example: 'percentage-mismatch',
      origin: 'derived',
      reference: 'finding_rules.rule',
    }),
    severity: code(severities, {
      title: { es: 'Clase', en: 'Severity' },
      description: {
        es: 'Contradicción, laguna, desliz o nota.',
        en: 'Contradiction, gap, slip or note.',
      },
      example: 'contradiction',
      origin: 'derived',
      codelist: 'severity',
    }),
    subject_type: code(findingSubjects, {
      title: { es: 'Clase de sujeto', en: 'Kind of subject' },
      description: { es: 'Compromiso, plan o miembro.', en: 'Commitment, plan or member.' },
      example: 'commitment',
      origin: 'derived',
      codelist: 'subject_type',
    }),
    subject_id: text({
      title: { es: 'Sujeto', en: 'Subject' },
      description: { es: 'Registro en cuya página se muestra.', en: 'Record on whose page it is shown.' },
      example: 'MO0010',
      origin: 'derived',
    }),
    message_es: text({
      title: { es: 'Mensaje en español', en: 'Message in Spanish' },
      description: {
        es: 'Qué dice cada pasaje y por qué no caben los dos.',
        en: 'What each passage says and why both cannot hold, in Spanish.',
      },
      example: 'De 61 a 90 hay un aumento del 47,5 %; el texto anuncia un 50 %.',
      origin: 'derived',
    }),
    message_en: text({
      title: { es: 'Mensaje en inglés', en: 'Message in English' },
      description: {
        es: 'Lo mismo, en inglés.',
        en: 'What each passage says and why both cannot hold.',
      },
      example: 'From 61 to 90 is an increase of 47.5%; the text announces 50%.',
      origin: 'derived',
    }),
  }),
});
export type FindingRow = z.infer<typeof findings.row>;

export const findingPassages = defineTable({
  name: 'finding_passages',
  record: 'finding_passage',
  title: { es: 'Pasajes de los hallazgos', en: 'Passages of the findings' },
  description: {
    es: 'Citas en que se apoya cada hallazgo, en orden de lectura.',
    en: 'Quotations each finding rests on, in reading order.',
  },
  key: ['finding_id', 'position'],
  row: z.strictObject({
    finding_id: text({
      title: { es: 'Hallazgo', en: 'Finding' },
      description: { es: 'Hallazgo.', en: 'Finding.' },
      example: 'percentage-mismatch.MO0010.4f3d2a1b',
      origin: 'key',
      reference: 'findings.finding_id',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Orden de lectura, desde 1.', en: 'Reading order, from 1.' },
      example: '1',
      origin: 'key',
    }),
    passage_id: text({
      title: { es: 'Pasaje', en: 'Passage' },
      description: { es: 'Pasaje citado.', en: 'Passage quoted.' },
      example: 'p-4f3d2a1b9c8e7d6f',
      origin: 'derived',
      reference: 'passages.passage_id',
    }),
  }),
});
export type FindingPassageRow = z.infer<typeof findingPassages.row>;
