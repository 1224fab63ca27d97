import { z } from 'astro/zod';
import { code, integer, optionalNumber, optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

export const figureKinds = ['total', 'part', 'count', 'announced'] as const;

export const figures = defineTable({
  name: 'figures',
  record: 'figure',
  title: { es: 'Cifras', en: 'Figures' },
  description: {
    es: 'Números que un plan da en respuesta a una pregunta: participantes y su composición, grupos, reuniones.',
    en: 'Numbers that a plan gives in answer to a question: participants and their composition, groups, meetings.',
  },
  key: ['figure_id'],
  row: z.strictObject({
    figure_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: { es: 'Plan y lugar en el texto.', en: 'Plan and place in the text.' },
      example: 'regueb-tunisia-2021-F1',
      origin: 'key',
    }),
    action_plan_id: text({
      title: { es: 'Plan', en: 'Plan' },
      description: { es: 'Plan que la da.', en: 'Plan that gives it.' },
      example: 'regueb-tunisia-2021',
      origin: 'derived',
      reference: 'action_plans.action_plan_id',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en el texto, desde 1.', en: 'Place in the text, from 1.' },
      example: '1',
      origin: 'derived',
    }),
    section_id: text({
      title: { es: 'Sección', en: 'Section' },
      description: { es: 'Pregunta a la que responde.', en: 'Question it answers.' },
      example: 'regueb-tunisia-2021-S17',
      origin: 'derived',
      reference: 'sections.section_id',
    }),
    kind: code(figureKinds, {
      title: { es: 'Clase', en: 'Kind' },
      description: {
        es: 'Total, parte de un total, o cuenta suelta.',
        en: 'A total, a part of a total, or a count by itself.',
      },
      example: 'part',
      origin: 'derived',
      codelist: 'figure_kind',
    }),
    part_of: optionalText({
      title: { es: 'Parte de', en: 'Part of' },
      description: { es: 'Total del que es parte.', en: 'Total it is a part of.' },
      example: 'regueb-tunisia-2021-F1',
      origin: 'derived',
      reference: 'figures.figure_id',
    }),
    label: optionalText({
      title: { es: 'Qué se cuenta', en: 'What is counted' },
      description: {
        es: 'Con las palabras de la captura.',
        en: 'In the words of the capture.',
      },
      example: 'Preguntas en línea',
      origin: 'read',
    }),
    value: optionalNumber({
      title: { es: 'Valor', en: 'Value' },
      description: { es: 'El número.', en: 'The number.' },
      example: '92',
      origin: 'read',
    }),
    verbatim: text({
      title: { es: 'Como está impreso', en: 'As printed' },
      description: { es: 'El número con las palabras de la captura.', en: 'The number in the words of the capture.' },
      example: '92',
      origin: 'read',
    }),
  }),
});
export type FigureRow = z.infer<typeof figures.row>;
