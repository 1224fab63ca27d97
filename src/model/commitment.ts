import { z } from 'astro/zod';
import { code, optionalCode, optionalInteger, optionalText, text } from './column.ts';
import { dateColumns } from './partial-date.ts';
import { statedIn } from './policy-area.ts';
import { defineTable } from './table.ts';

export const coverages = ['captured', 'listed', 'tabulated'] as const;

/** Source: every address of opengovpartnership.org; two to five letters and four digits. */
export const commitmentIdPattern = /^[A-Z]{2,5}\d{4}$/;

export const commitments = defineTable({
  name: 'commitments',
  record: 'commitment',
  title: { es: 'Compromisos', en: 'Commitments' },
  description: {
    es: 'Compromisos capturados, y los que una hoja de OGP o las listas de las páginas capturadas nombran aunque nadie los haya capturado.',
    en: 'Commitments captured, and those that a sheet of OGP or lists on captured pages name although nobody captured them.',
  },
  key: ['commitment_id'],
  row: z.strictObject({
    commitment_id: text({
      title: { es: 'Identificador del compromiso', en: 'Commitment id' },
      description: { es: 'Identificador de OGP; permanente.', en: 'OGP’s own id; permanent.' },
      example: 'MO0010',
      origin: 'read',
    }),
    member_id: text({
      title: { es: 'Miembro', en: 'Member' },
      description: { es: 'Miembro que se comprometió.', en: 'Member that made the commitment.' },
      example: 'morocco',
      origin: 'derived',
      reference: 'members.member_id',
    }),
    action_plan_id: optionalText({
      title: { es: 'Plan de acción', en: 'Action plan' },
      description: {
        es: 'Plan al que pertenece. Vacío: ninguna captura nombra el plan de ese año.',
        en: 'Plan it belongs to. Empty: no capture names the plan of that year.',
      },
      example: 'morocco-2018',
      origin: 'derived',
      reference: 'action_plans.action_plan_id',
    }),
    title: text({
      title: { es: 'Título', en: 'Title' },
      description: {
        es: 'Título de la página; si no se tiene, el de la hoja o el de la lista.',
        en: 'Title of the page; where it is not held, that of the sheet or of the list.',
      },
      example: 'Queja de usuario de servicio público',
      origin: 'read',
    }),
    long_title: optionalText({
      title: { es: 'Título en el plan', en: 'Title in the plan' },
      description: {
        es: 'El título con que el texto del plan presenta el compromiso.',
        en: 'The title under which the text of the plan presents the commitment.',
      },
      example: 'Fortalecer los mecanismos para recibir, supervisar y procesar las quejas',
      origin: 'read',
    }),
    plan_number: optionalText({
      title: { es: 'Número en el plan', en: 'Number in the plan' },
      description: {
        es: 'Número que el texto del plan da al compromiso.',
        en: 'Number that the text of the plan gives the commitment.',
      },
      example: '6',
      origin: 'read',
    }),
    irm_number: optionalText({
      title: { es: 'Número según el IRM', en: 'Number in the IRM review' },
      description: {
        es: 'Número que el resumen del IRM da al compromiso.',
        en: 'Number that the IRM summary gives the commitment.',
      },
      example: '21',
      origin: 'read',
    }),
    coverage: code(coverages, {
      title: { es: 'Cobertura', en: 'Coverage' },
      description: {
        es: 'Capturado: se tiene su página. En hoja: se tiene su fila en una hoja de OGP, no su página. Listado: solo se sabe que existe y su título.',
        en: 'Captured: its page is held. Tabulated: its row in a sheet of OGP is held, its page is not. Listed: only its existence and title are known.',
      },
      example: 'captured',
      origin: 'derived',
      codelist: 'coverage',
    }),
    cycle: optionalInteger({
      title: { es: 'Año del ciclo', en: 'Cycle year' },
      description: {
        es: 'Año del ciclo que imprime la página, o la lista que lo nombra; en una hoja, el de presentación del plan.',
        en: 'Cycle year printed on the page, or on the list that names it; in a sheet, the year the plan was submitted.',
      },
      example: '2018',
      origin: 'read',
    }),
    ...dateColumns('start', { es: 'Inicio', en: 'Start' }),
    ...dateColumns('end', { es: 'Fin', en: 'End' }),
    dates_stated_in: optionalCode(statedIn, {
      title: { es: 'Dónde constan inicio y fin', en: 'Where start and end are stated' },
      description: {
        es: 'Parte de la página que da el inicio y el fin. En el resumen del IRM los dice el IRM. Vacío: ninguna los da.',
        en: 'Part of the page that gives start and end. In the IRM summary the IRM says them. Empty: none does.',
      },
      example: 'irm_summary',
      origin: 'derived',
      codelist: 'stated_in',
    }),
    sector_verbatim: optionalText({
      title: { es: 'Sector primario, como está impreso', en: 'Primary sector, as printed' },
      description: {
        es: 'Sector que da la ficha de un compromiso local.',
        en: 'Sector that a local commitment’s page gives.',
      },
      example: 'Intersectorial',
      origin: 'read',
    }),
    ogp_url: text({
      title: { es: 'Página en OGP', en: 'Page at OGP' },
      description: {
        es: 'Dirección de su página: la que da una hoja, o compuesta con el miembro y el identificador.',
        en: 'Address of its page: the one a sheet gives, or made of the member and the id.',
      },
      example: 'https://www.opengovpartnership.org/members/morocco/commitments/MO0010/',
      origin: 'derived',
    }),
  }),
});
export type CommitmentRow = z.infer<typeof commitments.row>;
