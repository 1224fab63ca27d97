import { z } from 'astro/zod';
import { integer, optionalCode, text } from './column.ts';
import { dateColumns } from './partial-date.ts';
import { defineTable } from './table.ts';

export const continuities = ['new', 'continued'] as const;

export const milestones = defineTable({
  name: 'milestones',
  record: 'milestone',
  title: { es: 'Hitos', en: 'Milestones' },
  description: {
    es: 'Hitos de los compromisos capturados, en el orden de la página.',
    en: 'Milestones of the captured commitments, in page order.',
  },
  key: ['milestone_id'],
  row: z.strictObject({
    milestone_id: text({
      title: { es: 'Identificador del hito', en: 'Milestone id' },
      description: {
        es: 'Identificador del compromiso y lugar del hito en la página.',
        en: 'Commitment id and place of the milestone on the page.',
      },
      example: 'MO0010-M1',
      origin: 'key',
    }),
    commitment_id: text({
      title: { es: 'Compromiso', en: 'Commitment' },
      description: { es: 'Compromiso del que es hito.', en: 'Commitment it is a milestone of.' },
      example: 'MO0010',
      origin: 'derived',
      reference: 'commitments.commitment_id',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en la página, desde 1.', en: 'Place on the page, from 1.' },
      example: '1',
      origin: 'derived',
    }),
    title: text({
      title: { es: 'Texto', en: 'Text' },
      description: { es: 'Texto del hito, como está impreso.', en: 'Text of the milestone, as printed.' },
      example: 'Presentar el informe resumido al Jefe de Gobierno',
      origin: 'read',
    }),
    continuity: optionalCode(continuities, {
      title: { es: 'Nuevo o continuado', en: 'New or continued' },
      description: {
        es: 'Si el plan lo presenta como nuevo o como continuación.',
        en: 'Whether the plan presents it as new or as continued.',
      },
      example: 'new',
      origin: 'read',
      codelist: 'continuity',
    }),
    ...dateColumns('start', { es: 'Inicio', en: 'Start' }),
    ...dateColumns('due', { es: 'Plazo', en: 'Due' }),
  }),
});
export type MilestoneRow = z.infer<typeof milestones.row>;
