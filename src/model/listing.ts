import { z } from 'astro/zod';
import { integer, optionalFlag, optionalInteger, optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

export const listings = defineTable({
  name: 'listings',
  record: 'listing',
  title: { es: 'Listas de compromisos', en: 'Lists of commitments' },
  description: {
    es: 'Entradas de las listas al pie de las páginas capturadas: dicen que un compromiso existe y cómo se titula, y solo la primera de sus áreas.',
    en: 'Entries of the lists at the foot of captured pages: they say that a commitment exists and its title, and only the first of its areas.',
  },
  key: ['source_id', 'position'],
  row: z.strictObject({
    source_id: text({
      title: { es: 'Fuente', en: 'Source' },
      description: { es: 'Captura que contiene la lista.', en: 'Capture that holds the list.' },
      example: '003_dc089b18fe7aed46',
      origin: 'key',
      reference: 'sources.source_id',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en la lista, desde 1.', en: 'Place in the list, from 1.' },
      example: '1',
      origin: 'key',
    }),
    commitment_id: text({
      title: { es: 'Compromiso', en: 'Commitment' },
      description: { es: 'Compromiso nombrado.', en: 'Commitment named.' },
      example: 'MO0019',
      origin: 'read',
      reference: 'commitments.commitment_id',
    }),
    title: optionalText({
      title: { es: 'Título en la lista', en: 'Title in the list' },
      description: { es: 'Como está impreso.', en: 'As printed.' },
      example: 'Sistema de Petición Legislativa',
      origin: 'read',
    }),
    cycle: optionalInteger({
      title: { es: 'Año', en: 'Year' },
      description: { es: 'Año impreso en la lista.', en: 'Year printed in the list.' },
      example: '2018',
      origin: 'read',
    }),
    policy_area_id: optionalText({
      title: { es: 'Primera área', en: 'First area' },
      description: {
        es: 'Área canónica de las palabras impresas. Vacío: no hay, o no están en la tabla de grafías.',
        en: 'Canonical area of the printed words. Empty: there is none, or they are not in the table of spellings.',
      },
      example: 'e-government',
      origin: 'derived',
      reference: 'policy_areas.policy_area_id',
    }),
    policy_area_verbatim: optionalText({
      title: { es: 'Área, como está impresa', en: 'Area, as printed' },
      description: { es: 'Palabras de la lista.', en: 'Words of the list.' },
      example: 'Gobierno electrónico',
      origin: 'read',
    }),
    starred: optionalFlag({
      title: { es: 'Estelar en la lista', en: 'Starred in the list' },
      description: {
        es: 'Verdadero si la lista lo marca como estelar. Vacío: no lo marca, lo que no quiere decir «no».',
        en: 'True where the list marks it as starred. Empty: it does not, which does not mean “no”.',
      },
      example: 'true',
      origin: 'read',
    }),
  }),
});
export type ListingRow = z.infer<typeof listings.row>;
