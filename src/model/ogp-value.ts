import { z } from 'astro/zod';
import { code, integer, optionalCode, text } from './column.ts';
import { assessors } from './observation.ts';
import { statedIn } from './policy-area.ts';
import { defineTable } from './table.ts';

export const ogpValueIds = [
  'access_to_information',
  'civic_participation',
  'public_accountability',
  'technology_innovation',
] as const;

export const ogpValues = defineTable({
  name: 'ogp_values',
  record: 'ogp_value',
  title: { es: 'Valores de OGP', en: 'OGP values' },
  description: {
    es: 'Los cuatro valores de OGP, con su nombre canónico en los dos idiomas.',
    en: 'The four OGP values, with their canonical name in both languages.',
  },
  key: ['ogp_value_id'],
  row: z.strictObject({
    ogp_value_id: code(ogpValueIds, {
      title: { es: 'Identificador', en: 'Id' },
      description: { es: 'Código del valor.', en: 'Code of the value.' },
      example: 'civic_participation',
      origin: 'key',
      codelist: 'ogp_value',
    }),
    name_es: text({
      title: { es: 'Nombre en español', en: 'Name in Spanish' },
      description: { es: 'Nombre del valor en español.', en: 'Name of the value in Spanish.' },
      example: 'Participación cívica',
      origin: 'register',
    }),
    name_en: text({
      title: { es: 'Nombre en inglés', en: 'Name in English' },
      description: { es: 'Nombre del valor, como lo escribe OGP.', en: 'Name of the value, as OGP writes it.' },
      example: 'Civic Participation',
      origin: 'register',
    }),
  }),
});
export type OgpValueRow = z.infer<typeof ogpValues.row>;

export const commitmentOgpValues = defineTable({
  name: 'commitment_ogp_values',
  record: 'commitment_ogp_value',
  title: { es: 'Valores de los compromisos', en: 'Values of the commitments' },
  description: {
    es: 'Valores de OGP que la página de un compromiso imprime, con quién se los atribuye.',
    en: 'OGP values that the page of a commitment prints, with who credits them.',
  },
  key: ['commitment_id', 'stated_in', 'position'],
  row: z.strictObject({
    commitment_id: text({
      title: { es: 'Compromiso', en: 'Commitment' },
      description: { es: 'Compromiso.', en: 'Commitment.' },
      example: 'GE0086',
      origin: 'key',
      reference: 'commitments.commitment_id',
    }),
    stated_in: code(statedIn, {
      title: { es: 'Dónde está impreso', en: 'Where it is printed' },
      description: { es: 'Ficha o descripción.', en: 'Head or description.' },
      example: 'glance',
      origin: 'derived',
      codelist: 'stated_in',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en la lista impresa, desde 1.', en: 'Place in the printed list, from 1.' },
      example: '2',
      origin: 'derived',
    }),
    ogp_value_id: optionalCode(ogpValueIds, {
      title: { es: 'Valor', en: 'Value' },
      description: {
        es: 'Valor canónico. Vacío: las palabras impresas no están en la tabla de grafías.',
        en: 'Canonical value. Empty: the printed words are not in the table of spellings.',
      },
      example: 'civic_participation',
      origin: 'derived',
      codelist: 'ogp_value',
      reference: 'ogp_values.ogp_value_id',
    }),
    assessor: code(assessors, {
      title: { es: 'Quién lo atribuye', en: 'Who credits it' },
      description: {
        es: 'El IRM en las fichas nacionales; el gobierno en las locales.',
        en: 'The IRM on national pages; the government on local ones.',
      },
      example: 'irm',
      origin: 'derived',
      codelist: 'assessor',
    }),
    verbatim: text({
      title: { es: 'Como está impreso', en: 'As printed' },
      description: {
        es: 'Palabras de la captura; en una hoja, el nombre de la columna que lo marca.',
        en: 'Words of the capture; in a sheet, the name of the column that marks it.',
      },
      example: 'participación cívica',
      origin: 'read',
    }),
  }),
});
export type CommitmentOgpValueRow = z.infer<typeof commitmentOgpValues.row>;
