import { z } from 'astro/zod';
import { code, optionalText, text } from './column.ts';
import { recordTypes } from './passage.ts';
import { defineTable } from './table.ts';

export const differenceSubjects = ['commitment', 'action_plan', 'member'] as const;

/** Whether both captures say something, or only one of them. */
export const differenceKinds = ['changed', 'only_in_one'] as const;

export const differences = defineTable({
  name: 'differences',
  record: 'difference',
  title: { es: 'Diferencias entre capturas', en: 'Differences between captures' },
  description: {
    es: 'En qué difieren dos capturas de un mismo registro: lo que se muestra y lo que dice la otra, cada cosa con su pasaje. Los textos en idiomas distintos no se comparan.',
    en: 'In what two captures of one record differ: what is shown and what the other says, each with its passage. Texts in different languages are not compared.',
  },
  key: ['difference_id'],
  row: z.strictObject({
    difference_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: {
        es: 'Registro, parte, campo y huella de los lugares citados; el mismo mientras no cambien.',
        en: 'Record, part, field and a hash of the places quoted; the same while they are.',
      },
      example: 'MO0010.milestone.due_verbatim.1f3a5c7e',
      origin: 'key',
    }),
    record_type: code(differenceSubjects, {
      title: { es: 'Clase de registro', en: 'Kind of record' },
      description: { es: 'De qué son las dos páginas.', en: 'What the two pages are of.' },
      example: 'commitment',
      origin: 'derived',
      codelist: 'record_type',
    }),
    record_id: text({
      title: { es: 'Registro', en: 'Record' },
      description: { es: 'Identificador de aquello de lo que son.', en: 'Id of what they are of.' },
      example: 'MO0010',
      origin: 'derived',
    }),
    item_type: code(recordTypes, {
      title: { es: 'Clase de parte', en: 'Kind of part' },
      description: {
        es: 'Qué parte del registro difiere; la misma clase que el registro si es un dato suyo.',
        en: 'Which part of the record differs; the kind of the record itself where it is a fact of its own.',
      },
      example: 'milestone',
      origin: 'derived',
      codelist: 'record_type',
    }),
    item_id: optionalText({
      title: { es: 'Parte', en: 'Part' },
      description: {
        es: 'Identificador de la parte que se muestra. Vacío: solo la otra captura la tiene, o se trata de cuántas hay.',
        en: 'Id of the part that is shown. Empty: only the other capture has it, or it is about how many there are.',
      },
      example: 'MO0010-M2',
      origin: 'derived',
    }),
    field: text({
      title: { es: 'Campo', en: 'Field' },
      description: {
        es: 'Columna que difiere; de un juicio, la pregunta; `count`, cuántas partes hay.',
        en: 'Column that differs; of a judgement, the question; `count`, how many parts there are.',
      },
      example: 'due_verbatim',
      origin: 'derived',
    }),
    kind: code(differenceKinds, {
      title: { es: 'Clase de diferencia', en: 'Kind of difference' },
      description: {
        es: 'Si las dos capturas dicen algo distinto o solo una dice algo.',
        en: 'Whether the two captures say different things or only one says anything.',
      },
      example: 'changed',
      origin: 'derived',
      codelist: 'difference_kind',
    }),
    source_id: text({
      title: { es: 'Fuente de lo que se muestra', en: 'Source of what is shown' },
      description: {
        es: 'Captura de la que se muestra el valor; si no lo tiene, la más reciente.',
        en: 'Capture whose value is shown; where it has none, the newest.',
      },
      example: '007_6db145a9f751c5a2',
      origin: 'derived',
      reference: 'sources.source_id',
    }),
    value: optionalText({
      title: { es: 'Lo que se muestra', en: 'What is shown' },
      description: {
        es: 'Como está impreso. Vacío: esa captura no lo dice.',
        en: 'As printed. Empty: that capture does not say it.',
      },
      example: 'Diciembre 2019',
      origin: 'read',
      multiline: true,
    }),
    other_source_id: text({
      title: { es: 'La otra fuente', en: 'The other source' },
      description: { es: 'Captura con la que se compara.', en: 'Capture it is compared with.' },
      example: '003_dc089b18fe7aed46',
      origin: 'derived',
      reference: 'sources.source_id',
    }),
    other_value: optionalText({
      title: { es: 'Lo que dice la otra', en: 'What the other says' },
      description: {
        es: 'Como está impreso en la otra. Vacío: no lo dice.',
        en: 'As printed in the other. Empty: it does not say it.',
      },
      example: 'Junio 2019',
      origin: 'read',
      multiline: true,
    }),
  }),
});
export type DifferenceRow = z.infer<typeof differences.row>;
