import { z } from 'astro/zod';
import { code, flag, integer, optionalCode, optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

export const observationSubjects = ['commitment', 'milestone', 'action_plan'] as const;
export const assessors = ['government', 'irm', 'local_monitor', 'ogp'] as const;
export const states = ['value', 'pending', 'no_data', 'blank', 'absent', 'not_determinable'] as const;
export const questions = [
  'irm_report',
  'inception_report',
  'starred',
  'starred_2015',
  'early_results',
  'did_it_open_government',
  'opened_access_to_information',
  'opened_civic_participation',
  'opened_public_accountability',
  'specificity',
  'verifiable',
  'relevance',
  'potential_impact',
  'ambition',
  'potential_for_results',
  'open_government_lens',
  'novelty',
  'expected_change',
  'completion',
  'plan_status',
  'milestone_status',
] as const;
/** Where on the page the judgement stands, or that it stands in a sheet. */
export const parts = ['glance', 'inception_summary', 'irm_summary', 'milestones', 'sheet'] as const;
/** The reports of the IRM that a source keeps apart. */
export const reports = ['progress', 'end_of_term'] as const;

export type State = (typeof states)[number];
export type Question = (typeof questions)[number];
export type Assessor = (typeof assessors)[number];

export const observations = defineTable({
  name: 'observations',
  record: 'observation',
  title: { es: 'Juicios y estados', en: 'Judgements and states' },
  description: {
    es: 'Lo que alguien imprimió sobre un compromiso, un hito o un plan: quién, qué pregunta, en qué estado y en qué fuente. Gobierno e IRM nunca comparten columna.',
    en: 'What somebody printed about a commitment, a milestone or a plan: who, which question, in which state and in which source. Government and IRM never share a column.',
  },
  key: ['observation_id'],
  row: z.strictObject({
    observation_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: {
        es: 'Sujeto, parte de la página (en una hoja, con el informe), pregunta, orden y fuente.',
        en: 'Subject, part of the page (in a sheet, with the report), question, position and source.',
      },
      example: 'MO0010.glance.starred.1.003_dc089b18fe7aed46',
      origin: 'key',
    }),
    subject_type: code(observationSubjects, {
      title: { es: 'Clase de sujeto', en: 'Kind of subject' },
      description: { es: 'De qué clase de registro se dice.', en: 'Which kind of record it is said of.' },
      example: 'commitment',
      origin: 'derived',
      codelist: 'subject_type',
    }),
    subject_id: text({
      title: { es: 'Sujeto', en: 'Subject' },
      description: { es: 'Identificador del registro.', en: 'Id of the record.' },
      example: 'MO0010',
      origin: 'derived',
    }),
    part: code(parts, {
      title: { es: 'Parte de la página', en: 'Part of the page' },
      description: { es: 'Dónde está impreso.', en: 'Where it is printed.' },
      example: 'glance',
      origin: 'derived',
      codelist: 'part',
    }),
    question: code(questions, {
      title: { es: 'Pregunta', en: 'Question' },
      description: { es: 'Qué se juzga.', en: 'What is judged.' },
      example: 'starred',
      origin: 'derived',
      codelist: 'question',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: {
        es: 'Orden cuando la respuesta tiene varios valores, desde 1.',
        en: 'Place where the answer has several values, from 1.',
      },
      example: '1',
      origin: 'derived',
    }),
    assessor: code(assessors, {
      title: { es: 'Quién lo dice', en: 'Who says it' },
      description: {
        es: 'Gobierno, IRM, supervisión local, o la propia web de OGP.',
        en: 'Government, IRM, local monitoring body, or OGP’s own site.',
      },
      example: 'irm',
      origin: 'derived',
      codelist: 'assessor',
    }),
    state: code(states, {
      title: { es: 'Estado', en: 'State' },
      description: {
        es: 'Si hay un valor y, si no, por qué: pendiente, sin datos, en blanco, ausente o no determinable. Ninguno quiere decir «no».',
        en: 'Whether there is a value and, if not, why: pending, no data, blank, absent or not determinable. None of them means “no”.',
      },
      example: 'pending',
      origin: 'derived',
      codelist: 'state',
    }),
    value: optionalText({
      title: { es: 'Valor', en: 'Value' },
      description: {
        es: 'Código del valor en la escala de la pregunta, o el nombre del informe. Las escalas nunca se convierten entre sí.',
        en: 'Code of the value on the scale of the question, or the name of the report. Scales are never converted into one another.',
      },
      example: 'yes',
      origin: 'derived',
    }),
    verbatim: optionalText({
      title: { es: 'Como está impreso', en: 'As printed' },
      description: { es: 'Palabras de la captura.', en: 'Words of the capture.' },
      example: 'Revisión pendiente de IRM',
      origin: 'read',
    }),
    source_id: text({
      title: { es: 'Fuente', en: 'Source' },
      description: { es: 'Captura en que está impreso.', en: 'Capture it is printed in.' },
      example: '003_dc089b18fe7aed46',
      origin: 'derived',
      reference: 'sources.source_id',
    }),
    shown: flag({
      title: { es: 'Se muestra', en: 'Shown' },
      description: {
        es: 'Si es la respuesta que se muestra: la de la captura más reciente con un valor o, si ninguna lo tiene, la de la más reciente. Las demás se conservan.',
        en: 'Whether it is the answer that is shown: that of the newest capture with a value or, where none has one, of the newest. The others are kept.',
      },
      example: 'true',
      origin: 'derived',
    }),
    report: optionalCode(reports, {
      title: { es: 'Informe', en: 'Report' },
      description: {
        es: 'Informe del IRM al que la fuente atribuye el juicio. Vacío: la fuente no los distingue.',
        en: 'Report of the IRM that the source gives the judgement to. Empty: the source does not tell them apart.',
      },
      example: 'end_of_term',
      origin: 'derived',
      codelist: 'report',
    }),
  }),
});
export type ObservationRow = z.infer<typeof observations.row>;
