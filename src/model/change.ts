import { z } from 'astro/zod';
import { code, integer, optionalCode, optionalText } from './column.ts';
import { defineTable } from './table.ts';

/** What can change from one release to the next: of rows, of columns, of tables. */
export const changeKinds = [
  'row_added',
  'row_removed',
  'value_changed',
  'table_added',
  'table_removed',
  'key_changed',
  'column_added',
  'column_removed',
  'column_moved',
  'column_retyped',
  'column_constrained',
  'description_changed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** On whose side a change of a row lies. */
export const changeCauses = ['source', 'reading', 'not_determinable'] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** Not one of the tables of the data: it stands beside them in each release and says how they differ from those of the one before. */
export const changes = defineTable({
  name: 'changes',
  record: 'change',
  title: { es: 'Cambios', en: 'Changes' },
  description: {
    es: 'En qué difieren las tablas de una versión de las de la anterior, clave por clave y campo por campo. La primera versión no tiene ninguno.',
    en: 'How the tables of a release differ from those of the one before, key by key and field by field. The first release has none.',
  },
  key: ['position'],
  row: z.strictObject({
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: {
        es: 'Lugar en la lista, desde 1: por tabla, y en ella por clave.',
        en: 'Place in the list, from 1: by table, and within it by key.',
      },
      example: '1',
      origin: 'key',
    }),
    table: optionalText({
      title: { es: 'Tabla', en: 'Table' },
      description: {
        es: 'Tabla que cambia. Vacío: cambia lo que se dice de todas.',
        en: 'Table that changes. Empty: what is said of all of them changes.',
      },
      example: 'milestones',
      origin: 'derived',
    }),
    record_id: optionalText({
      title: { es: 'Clave', en: 'Key' },
      description: {
        es: 'Clave de la fila; si es de varias columnas, unidas por «:». Vacío: el cambio es de la tabla o de una columna.',
        en: 'Key of the row; several columns are joined by “:”. Empty: the change is one of the table or of a column.',
      },
      example: 'MO0010-M1',
      origin: 'derived',
    }),
    member_id: optionalText({
      title: { es: 'Miembro', en: 'Member' },
      description: {
        es: 'Miembro del que es la fila. Vacío: de ninguno, o de varios.',
        en: 'Member the row belongs to. Empty: to none, or to several.',
      },
      example: 'morocco',
      origin: 'derived',
    }),
    kind: code(changeKinds, {
      title: { es: 'Clase de cambio', en: 'Kind of change' },
      description: { es: 'Qué cambia.', en: 'What changes.' },
      example: 'value_changed',
      origin: 'derived',
      codelist: 'change_kind',
    }),
    field: optionalText({
      title: { es: 'Campo', en: 'Field' },
      description: {
        es: 'Columna que cambia. Vacío: la fila o la tabla entera.',
        en: 'Column that changes. Empty: the whole row or table.',
      },
      example: 'due_verbatim',
      origin: 'derived',
    }),
    old_value: optionalText({
      title: { es: 'Antes', en: 'Before' },
      description: {
        es: 'Valor en la versión anterior, como estaba en su CSV. Vacío: no lo había.',
        en: 'Value in the release before, as it stood in its CSV. Empty: there was none.',
      },
      example: 'Diciembre 2019',
      origin: 'derived',
      multiline: true,
    }),
    new_value: optionalText({
      title: { es: 'Después', en: 'After' },
      description: {
        es: 'Valor en esta versión, como está en su CSV. Vacío: no lo hay.',
        en: 'Value in this release, as it stands in its CSV. Empty: there is none.',
      },
      example: 'Diciembre 2020',
      origin: 'derived',
      multiline: true,
    }),
    cause: optionalCode(changeCauses, {
      title: { es: 'Quién ha cambiado', en: 'What has changed' },
      description: {
        es: 'Si ha cambiado la fuente o nuestra lectura. Vacío: el cambio es de una tabla o de una columna, y es nuestro.',
        en: 'Whether the source has changed or our reading. Empty: the change is one of a table or a column, and ours.',
      },
      example: 'source',
      origin: 'derived',
      codelist: 'change_cause',
    }),
  }),
});
export type ChangeRow = z.infer<typeof changes.row>;
