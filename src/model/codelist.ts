import { z } from 'astro/zod';
import { optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

export const codelists = defineTable({
  name: 'codelists',
  record: 'code',
  title: { es: 'Listas de códigos', en: 'Code lists' },
  description: {
    es: 'Códigos de las listas cerradas, con su nombre y significado en los dos idiomas.',
    en: 'Codes of the closed lists, with their name and meaning in both languages.',
  },
  key: ['list', 'code'],
  row: z.strictObject({
    list: text({
      title: { es: 'Lista', en: 'List' },
      description: { es: 'Lista cerrada.', en: 'Closed list.' },
      example: 'state',
      origin: 'key',
    }),
    code: text({
      title: { es: 'Código', en: 'Code' },
      description: { es: 'Código usado en los datos.', en: 'Code used in the data.' },
      example: 'pending',
      origin: 'key',
    }),
    label_es: text({
      title: { es: 'Nombre en español', en: 'Label in Spanish' },
      description: { es: 'Nombre del código en español.', en: 'Label of the code in Spanish.' },
      example: 'pendiente de revisión del IRM cuando se capturó',
      origin: 'register',
    }),
    label_en: text({
      title: { es: 'Nombre en inglés', en: 'Label in English' },
      description: { es: 'Nombre del código en inglés.', en: 'Label of the code in English.' },
      example: 'pending IRM review when captured',
      origin: 'register',
    }),
    definition_es: optionalText({
      title: { es: 'Definición en español', en: 'Definition in Spanish' },
      description: { es: 'Qué quiere decir el código.', en: 'What the code means, in Spanish.' },
      example: 'La página dice que el IRM aún no lo ha revisado.',
      origin: 'register',
    }),
    definition_en: optionalText({
      title: { es: 'Definición en inglés', en: 'Definition in English' },
      description: { es: 'Qué quiere decir el código, en inglés.', en: 'What the code means.' },
      example: 'The page says that the IRM has not reviewed it yet.',
      origin: 'register',
    }),
  }),
});
export type CodelistRow = z.infer<typeof codelists.row>;
