import type { ActionPlanRow } from '../../../../src/model/action-plan.ts';
import type { CommitmentRow } from '../../../../src/model/commitment.ts';
import type { Evidence } from '../evidence.ts';
import { endsForSure } from '../plan-end.ts';
import type { Found, Rule } from '../rule.ts';
import { verbs, when } from '../wording.ts';

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
  *find(evidence) {
    for (const commitment of evidence.dataset.commitments) {
      const plan = evidence.by('action_plans', 'action_plan_id', commitment.action_plan_id)[0];
      if (!plan || commitment.coverage === 'listed' || !plan.end_verbatim) continue;
      const { start_latest, end_earliest } = commitment;
      if (start_latest && plan.start_earliest && start_latest < plan.start_earliest)
        yield outside(evidence, commitment, plan, 'start');
      if (end_earliest && plan.end_latest && end_earliest > plan.end_latest && endsForSure(plan))
        yield outside(evidence, commitment, plan, 'end');
    }
  },
};

function outside(
  { passagesOf }: Evidence,
  commitment: CommitmentRow,
  plan: ActionPlanRow,
  side: 'start' | 'end',
): Found {
  const [own, whole] = [when(commitment[`${side}_edtf`] ?? ''), when(plan[`${side}_edtf`] ?? '')];
  const verb = verbs[side];
  return {
    subject: { subject_type: 'commitment', subject_id: commitment.commitment_id },
    es: `El compromiso ${verb.es} ${own.es}; su plan ${verb.es} ${whole.es}.`,
    en: `The commitment ${verb.en} ${own.en}; its plan ${verb.en} ${whole.en}.`,
    passages: [
      passagesOf('action_plan', plan.action_plan_id, `${side}_verbatim`)[0],
      passagesOf('commitment', commitment.commitment_id, `${side}_verbatim`)[0],
    ],
  };
}
