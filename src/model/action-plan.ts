import { z } from 'astro/zod';
import { code, integer, optionalInteger, optionalText, text } from './column.ts';
import { dateColumns } from './partial-date.ts';
import { defineTable } from './table.ts';

const planId = {
  title: { es: 'Identificador del plan', en: 'Plan id' },
  description: {
    es: 'Miembro y primer año del plan; no cambia aunque el plan se prorrogue.',
    en: 'Member and first year of the plan; stays the same when the plan is extended.',
  },
  example: 'morocco-2018',
} as const;

export const actionPlans = defineTable({
  name: 'action_plans',
  record: 'action_plan',
  title: { es: 'Planes de acción', en: 'Action plans' },
  description: {
    es: 'Planes de acción que las capturas nombran por su título, o una hoja por su identificador.',
    en: 'Action plans that the captures name by their title, or a sheet by its id.',
  },
  key: ['action_plan_id'],
  row: z.strictObject({
    action_plan_id: text({ ...planId, origin: 'key' }),
    member_id: text({
      title: { es: 'Miembro', en: 'Member' },
      description: { es: 'Miembro que presentó el plan.', en: 'Member that submitted the plan.' },
      example: 'morocco',
      origin: 'derived',
      reference: 'members.member_id',
    }),
    title: text({
      title: { es: 'Título', en: 'Title' },
      description: {
        es: 'Título del plan, como está impreso; una hoja solo da su identificador.',
        en: 'Title of the plan, as printed; a sheet only gives its id.',
      },
      example: 'Plan de acción de Marruecos 2018-2020',
      origin: 'read',
    }),
    cycle: optionalInteger({
      title: { es: 'Ciclo', en: 'Cycle' },
      description: {
        es: 'Año del ciclo del plan de acción, como lo imprime OGP.',
        en: 'Year of the action plan cycle, as OGP prints it.',
      },
      example: '2018',
      origin: 'read',
    }),
    submission_year: optionalInteger({
      title: { es: 'Año de presentación', en: 'Year of submission' },
      description: {
        es: 'Año que la portada del plan da para su presentación.',
        en: 'Year the head of the plan gives for its submission.',
      },
      example: '2021',
      origin: 'read',
    }),
    ...dateColumns('submitted', { es: 'Presentación', en: 'Submission' }),
    ...dateColumns('start', { es: 'Inicio', en: 'Start' }),
    ...dateColumns('end', { es: 'Fin', en: 'End' }),
    duration_verbatim: optionalText({
      title: { es: 'Duración, como está impresa', en: 'Duration, as printed' },
      description: {
        es: 'Lo que la página imprime bajo «Duración», aunque no sea una duración.',
        en: 'What the page prints under “Duration”, even where it is none.',
      },
      example: 'Abril de 2023',
      origin: 'read',
    }),
    ogp_url: optionalText({
      title: { es: 'Página en OGP', en: 'Page at OGP' },
      description: {
        es: 'Dirección de la página capturada, si se conoce.',
        en: 'Address of the captured page, where known.',
      },
      example: 'https://www.opengovpartnership.org/members/morocco/',
      origin: 'register',
    }),
    number: optionalText({
      title: { es: 'Número del plan', en: 'Number of the plan' },
      description: {
        es: 'Qué plan del miembro es, según una hoja.',
        en: 'Which of the member’s plans it is, by a sheet.',
      },
      example: '3',
      origin: 'read',
    }),
    ogp_plan_id: optionalText({
      title: { es: 'Identificador de OGP', en: 'OGP’s id' },
      description: { es: 'Identificador del plan en una hoja de OGP.', en: 'Id of the plan in a sheet of OGP.' },
      example: 'AP_MAR01',
      origin: 'read',
    }),
  }),
});
export type ActionPlanRow = z.infer<typeof actionPlans.row>;

export const organisationRoles = ['lead', 'support', 'involved'] as const;

export const actionPlanOrganisations = defineTable({
  name: 'action_plan_organisations',
  record: 'action_plan_organisation',
  title: { es: 'Instituciones de los planes', en: 'Institutions of the plans' },
  description: {
    es: 'Instituciones que un plan nombra, con su papel.',
    en: 'Institutions that a plan names, with their role.',
  },
  key: ['action_plan_id', 'role', 'position'],
  row: z.strictObject({
    action_plan_id: text({ ...planId, origin: 'key', reference: 'action_plans.action_plan_id' }),
    role: code(organisationRoles, {
      title: { es: 'Papel', en: 'Role' },
      description: { es: 'Papel de la institución.', en: 'Role of the institution.' },
      example: 'lead',
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
      example: 'regueb-tunisia-alcaldia',
      origin: 'derived',
      reference: 'organisations.organisation_id',
    }),
    verbatim: text({
      title: { es: 'Como está impreso', en: 'As printed' },
      description: { es: 'Nombre con las palabras de la captura.', en: 'Name in the words of the capture.' },
      example: 'Alcaldía',
      origin: 'read',
    }),
  }),
});
export type ActionPlanOrganisationRow = z.infer<typeof actionPlanOrganisations.row>;
