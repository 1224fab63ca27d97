import { z } from 'astro/zod';
import { code, integer, optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

/** Where something is said: the head of a page, its description, its summary by the IRM, or a row of a sheet. */
export const statedIn = ['glance', 'description', 'irm_summary', 'sheet'] as const;

export const policyAreas = defineTable({
  name: 'policy_areas',
  record: 'policy_area',
  title: { es: 'Áreas de política', en: 'Policy areas' },
  description: {
    es: 'Áreas de política de OGP que las páginas usan, con su nombre canónico en los dos idiomas.',
    en: 'OGP policy areas that the pages use, with their canonical name in both languages.',
  },
  key: ['policy_area_id'],
  row: z.strictObject({
    policy_area_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: { es: 'Nombre inglés de OGP, en forma corta.', en: 'OGP’s English name, in short form.' },
      example: 'fiscal-openness',
      origin: 'key',
    }),
    name_es: text({
      title: { es: 'Nombre en español', en: 'Name in Spanish' },
      description: { es: 'Nombre del área en español.', en: 'Name of the area in Spanish.' },
      example: 'Apertura fiscal',
      origin: 'register',
    }),
    name_en: text({
      title: { es: 'Nombre en inglés', en: 'Name in English' },
      description: { es: 'Nombre del área, como lo escribe OGP.', en: 'Name of the area, as OGP writes it.' },
      example: 'Fiscal Openness',
      origin: 'register',
    }),
  }),
});
export type PolicyAreaRow = z.infer<typeof policyAreas.row>;

export const commitmentPolicyAreas = defineTable({
  name: 'commitment_policy_areas',
  record: 'commitment_policy_area',
  title: { es: 'Áreas de los compromisos', en: 'Areas of the commitments' },
  description: {
    es: 'Áreas de política que la página de un compromiso imprime, en su orden.',
    en: 'Policy areas that the page of a commitment prints, in their order.',
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
      description: { es: 'Ficha, descripción u hoja.', en: 'Head, description or sheet.' },
      example: 'glance',
      origin: 'derived',
      codelist: 'stated_in',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en la lista impresa, desde 1.', en: 'Place in the printed list, from 1.' },
      example: '3',
      origin: 'derived',
    }),
    policy_area_id: optionalText({
      title: { es: 'Área', en: 'Area' },
      description: {
        es: 'Área canónica. Vacío: las palabras impresas no están en la tabla de grafías.',
        en: 'Canonical area. Empty: the printed words are not in the table of spellings.',
      },
      example: 'fiscal-openness',
      origin: 'derived',
      reference: 'policy_areas.policy_area_id',
    }),
    verbatim: text({
      title: { es: 'Como está impreso', en: 'As printed' },
      description: {
        es: 'Palabras de la captura; en una hoja, el nombre de la columna que lo marca.',
        en: 'Words of the capture; in a sheet, the name of the column that marks it.',
      },
      example: 'Apertura fiscal',
      origin: 'read',
    }),
  }),
});
export type CommitmentPolicyAreaRow = z.infer<typeof commitmentPolicyAreas.row>;
