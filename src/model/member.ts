import { z } from 'astro/zod';
import { code, optionalInteger, optionalText, text } from './column.ts';
import { dateColumns } from './partial-date.ts';
import { defineTable } from './table.ts';

export const levels = ['national', 'local'] as const;

export const members = defineTable({
  name: 'members',
  record: 'member',
  title: { es: 'Miembros', en: 'Members' },
  description: {
    es: 'Países y gobiernos locales miembros de la Alianza para el Gobierno Abierto que las capturas nombran.',
    en: 'Countries and local governments, members of the Open Government Partnership, that the captures name.',
  },
  key: ['member_id'],
  row: z.strictObject({
    member_id: text({
      title: { es: 'Identificador del miembro', en: 'Member id' },
      description: {
        es: 'Nombre corto del miembro en las direcciones de OGP; permanente.',
        en: 'Short name of the member in OGP’s addresses; permanent.',
      },
      example: 'morocco',
      origin: 'key',
    }),
    name_es: text({
      title: { es: 'Nombre en español', en: 'Name in Spanish' },
      description: { es: 'Nombre del miembro en español.', en: 'Name of the member in Spanish.' },
      example: 'Marruecos',
      origin: 'derived',
    }),
    name_en: text({
      title: { es: 'Nombre en inglés', en: 'Name in English' },
      description: { es: 'Nombre del miembro en inglés.', en: 'Name of the member in English.' },
      example: 'Morocco',
      origin: 'derived',
    }),
    name_verbatim: optionalText({
      title: { es: 'Nombre impreso', en: 'Name as printed' },
      description: {
        es: 'Nombre con las palabras de la captura.',
        en: 'Name in the words of the capture.',
      },
      example: 'Marruecos',
      origin: 'read',
    }),
    level: code(levels, {
      title: { es: 'Nivel', en: 'Level' },
      description: { es: 'Nacional o local.', en: 'National or local.' },
      example: 'national',
      origin: 'derived',
      codelist: 'level',
    }),
    country_code: optionalText({
      title: { es: 'Código del país', en: 'Country code' },
      description: {
        es: 'Código ISO 3166-1 de dos letras del país; nunca se deduce de las letras del compromiso. Vacío: la fuente nombra un lugar y no su país.',
        en: 'ISO 3166-1 two-letter code of the country; never taken from the letters of the commitment id. Empty: the source names a place and not its country.',
      },
      example: 'MA',
      origin: 'derived',
    }),
    ...dateColumns('since', { es: 'Miembro desde', en: 'Member since' }),
    plan_number: optionalInteger({
      title: { es: 'Número del plan actual', en: 'Number of the current plan' },
      description: {
        es: 'Cuál de sus planes da por actual la página del miembro cuando se capturó.',
        en: 'Which of its plans the page of the member gives as current when captured.',
      },
      example: '5',
      origin: 'read',
    }),
  }),
});
export type MemberRow = z.infer<typeof members.row>;
