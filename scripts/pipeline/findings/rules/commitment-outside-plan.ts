import { endsForSure } from '../plan-end.ts';
import type { Rule } from '../rule.ts';
import { when } from '../wording.ts';

/** A commitment that surely begins before its plan begins, or surely ends after the plan ends. */
export const commitmentOutsidePlan: Rule = {
  id: 'commitment-outside-plan',
  severity: 'contradiction',
  title: { es: 'Compromiso fuera de su plan', en: 'Commitment outside its plan' },
  looksFor: {
    es: 'Un compromiso que empieza antes que su plan o termina después de él.',
    en: 'A commitment that begins before its plan or ends after it.',
  },
  matters: {
    es: 'La revisión sigue el calendario del plan: lo que cae fuera puede quedarse sin revisar.',
    en: 'Reviews follow the calendar of the plan: what falls outside may never be reviewed.',
  },
  silentWhen: {
    es: 'El plan solo dice su primer año, la fecha cabe en el año con que el plan empieza o termina, o su título dice que se prorrogó.',
    en: 'The plan only gives its first year, the date fits the year the plan begins or ends in, or its title says that it was extended.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const commitment of dataset.commitments) {
      const plan = by('action_plans', 'action_plan_id', commitment.action_plan_id)[0];
      if (!plan || commitment.coverage === 'listed' || !plan.end_verbatim) continue;
      const subject = { subject_type: 'commitment', subject_id: commitment.commitment_id } as const;
      const dateOf = (field: 'start_verbatim' | 'end_verbatim') => [
        passagesOf('action_plan', plan.action_plan_id, field)[0],
        passagesOf('commitment', commitment.commitment_id, field)[0],
      ];
      if (commitment.start_latest && plan.start_earliest && commitment.start_latest < plan.start_earliest) {
        const [own, whole] = [when(commitment.start_edtf ?? ''), when(plan.start_edtf ?? '')];
        yield {
          subject,
          es: `El compromiso empieza ${own.es}; su plan empieza ${whole.es}.`,
          en: `The commitment begins ${own.en}; its plan begins ${whole.en}.`,
          passages: dateOf('start_verbatim'),
        };
      }
      if (
        commitment.end_earliest &&
        plan.end_latest &&
        commitment.end_earliest > plan.end_latest &&
        endsForSure(plan)
      ) {
        const [own, whole] = [when(commitment.end_edtf ?? ''), when(plan.end_edtf ?? '')];
        yield {
          subject,
          es: `El compromiso termina ${own.es}; su plan termina ${whole.es}.`,
          en: `The commitment ends ${own.en}; its plan ends ${whole.en}.`,
          passages: dateOf('end_verbatim'),
        };
      }
    }
  },
};
