import { z } from 'astro/zod';
import { code, integer, text } from './column.ts';
import { defineTable } from './table.ts';

export const recordTypes = [
  'member',
  'action_plan',
  'action_plan_organisation',
  'commitment',
  'milestone',
  'observation',
  'indicator',
  'figure',
  'organisation',
  'commitment_organisation',
  'commitment_policy_area',
  'commitment_ogp_value',
  'section',
  'listing',
  'difference',
  'source',
  'finding',
] as const;
export type RecordType = (typeof recordTypes)[number];

const place = (es: string, en: string, example: string) =>
  integer({
    title: { es, en },
    description: {
      es: `${es} en el archivo de la fuente; líneas y columnas desde 1, columnas en unidades UTF-16, fin excluido.`,
      en: `${en} in the file of the source; lines and columns from 1, columns in UTF-16 units, end excluded.`,
    },
    example,
    origin: 'derived',
  });

export const passages = defineTable({
  name: 'passages',
  record: 'passage',
  title: { es: 'Pasajes', en: 'Passages' },
  description: {
    es: 'De qué lugar de qué fuente se leyó cada valor. La cita está en ese lugar, letra por letra, salvo datos personales omitidos.',
    en: 'From which place of which source each value was read. The quotation stands there to the letter, but for personal data left out.',
  },
  key: ['passage_id'],
  row: z.strictObject({
    passage_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: {
        es: 'Huella del registro, el campo y el lugar; la misma mientras no cambien.',
        en: 'Hash of the record, the field and the place; the same while they are.',
      },
      example: 'p-4f3d2a1b9c8e7d6f',
      origin: 'key',
    }),
    record_type: code(recordTypes, {
      title: { es: 'Clase de registro', en: 'Kind of record' },
      description: { es: 'Tabla del registro, en singular.', en: 'Table of the record, in the singular.' },
      example: 'milestone',
      origin: 'derived',
      codelist: 'record_type',
    }),
    record_id: text({
      title: { es: 'Registro', en: 'Record' },
      description: {
        es: 'Clave del registro; si es de varias columnas, unidas por «:».',
        en: 'Key of the record; several columns are joined by “:”.',
      },
      example: 'MO0010-M1',
      origin: 'derived',
    }),
    field: text({
      title: { es: 'Campo', en: 'Field' },
      description: { es: 'Columna leída.', en: 'Column read.' },
      example: 'due_verbatim',
      origin: 'derived',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: {
        es: 'Orden cuando un campo se leyó de varios lugares, desde 1.',
        en: 'Place where a field was read from several, from 1.',
      },
      example: '1',
      origin: 'derived',
    }),
    source_id: text({
      title: { es: 'Fuente', en: 'Source' },
      description: { es: 'Captura citada.', en: 'Capture quoted.' },
      example: '003_dc089b18fe7aed46',
      origin: 'derived',
      reference: 'sources.source_id',
    }),
    line_start: place('Línea inicial', 'First line', '65'),
    column_start: place('Columna inicial', 'First column', '14'),
    line_end: place('Línea final', 'Last line', '65'),
    column_end: place('Columna final', 'Last column', '28'),
    quotation: text({
      title: { es: 'Cita', en: 'Quotation' },
      description: {
        es: 'Texto de la fuente entre esos dos lugares.',
        en: 'Text of the source between those two places.',
      },
      example: 'Diciembre 2019',
      origin: 'derived',
      multiline: true,
    }),
  }),
});
export type PassageRow = z.infer<typeof passages.row>;
