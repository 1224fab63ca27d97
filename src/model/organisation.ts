import { z } from 'astro/zod';
import { organisationRoles } from './action-plan.ts';
import { code, integer, text } from './column.ts';
import { defineTable } from './table.ts';

export const organisations = defineTable({
  name: 'organisations',
  record: 'organisation',
  title: { es: 'Instituciones', en: 'Institutions' },
  description: {
    es: 'Instituciones que las páginas nombran como responsables, de apoyo o involucradas; cada una una vez por miembro.',
    en: 'Institutions that the pages name as lead, supporting or involved; each once per member.',
  },
  key: ['organisation_id'],
  row: z.strictObject({
    organisation_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: {
        es: 'Miembro y nombre normalizado.',
        en: 'Member and normalised name.',
      },
      example: 'albania-pnud',
      origin: 'key',
    }),
    member_id: text({
      title: { es: 'Miembro', en: 'Member' },
      description: { es: 'Miembro cuyas páginas la nombran.', en: 'Member whose pages name it.' },
      example: 'albania',
      origin: 'derived',
      reference: 'members.member_id',
    }),
    name: text({
      title: { es: 'Nombre', en: 'Name' },
      description: { es: 'Nombre, como está impreso por primera vez.', en: 'Name, as first printed.' },
      example: 'PNUD',
      origin: 'read',
    }),
  }),
});
export type OrganisationRow = z.infer<typeof organisations.row>;

export const commitmentOrganisations = defineTable({
  name: 'commitment_organisations',
  record: 'commitment_organisation',
  title: { es: 'Instituciones de los compromisos', en: 'Institutions of the commitments' },
  description: {
    es: 'Instituciones que la ficha de un compromiso nombra, con su papel.',
    en: 'Institutions that the head of a commitment names, with their role.',
  },
  key: ['commitment_id', 'role', 'position'],
  row: z.strictObject({
    commitment_id: text({
      title: { es: 'Compromiso', en: 'Commitment' },
      description: { es: 'Compromiso que la nombra.', en: 'Commitment that names it.' },
      example: 'AL0069',
      origin: 'key',
      reference: 'commitments.commitment_id',
    }),
    role: code(organisationRoles, {
      title: { es: 'Papel', en: 'Role' },
      description: { es: 'Responsable, de apoyo o involucrada.', en: 'Lead, support or involved.' },
      example: 'support',
      origin: 'derived',
      codelist: 'organisation_role',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en la lista impresa, desde 1.', en: 'Place in the printed list, from 1.' },
      example: '1',
      origin: 'derived',
    }),
    organisation_id: text({
      title: { es: 'Institución', en: 'Institution' },
      description: { es: 'Institución nombrada.', en: 'Institution named.' },
      example: 'albania-pnud',
      origin: 'derived',
      reference: 'organisations.organisation_id',
    }),
    verbatim: text({
      title: { es: 'Como está impreso', en: 'As printed' },
      description: { es: 'Nombre con las palabras de la captura.', en: 'Name in the words of the capture.' },
      example: 'PNUD',
      origin: 'read',
    }),
  }),
});
export type CommitmentOrganisationRow = z.infer<typeof commitmentOrganisations.row>;
