import type { ActionPlanRow } from '../../../../src/model/action-plan.ts';
import type { PassageRow } from '../../../../src/model/passage.ts';
import type { Rule } from '../rule.ts';

/** A page whose cycle of the plan is none of the years in the title of the plan. */
export const cycleAndPlanYears: Rule = {
  id: 'cycle-and-plan-years',
  severity: 'contradiction',
  title: { es: 'El ciclo y los años del plan no coinciden', en: 'Cycle and years of the plan differ' },
  looksFor: {
    es: 'Una página cuyo ciclo del plan no es ninguno de los años que dice el título del plan.',
    en: 'A page whose cycle of the plan is none of the years in the title of the plan.',
  },
  matters: {
    es: 'No se sabe a qué plan pertenece el compromiso: al de su ciclo o al de su título.',
    en: 'It is not known which plan the commitment belongs to: that of its cycle or that of its title.',
  },
  silentWhen: {
    es: 'El ciclo es el año anterior al plan, como cuando se presenta después de su ciclo; el plan es local, o su título no dice dos años.',
    en: 'The cycle is the year before the plan, as when it is submitted after its cycle; the plan is local, or its title does not say two years.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { commitment_id, action_plan_id, coverage } of dataset.commitments) {
      const plan = by('action_plans', 'action_plan_id', action_plan_id)[0];
      const member = by('members', 'member_id', plan?.member_id ?? null)[0];
      if (!plan || coverage === 'listed' || member?.level !== 'national') continue;
      const cycle = passagesOf('commitment', commitment_id, 'cycle')
        .filter(({ source_id }) => by('sources', 'source_id', source_id)[0]?.record_id === commitment_id)
        .find((one) => isOutside(plan, Number(one.quotation)));
      const [start, end] = (['start_verbatim', 'end_verbatim'] as const).map((field) =>
        passagesOf('action_plan', plan.action_plan_id, field).find(({ source_id }) => source_id === cycle?.source_id),
      );
      if (!cycle || !start || !end) continue;
      const subject = { subject_type: 'commitment', subject_id: commitment_id } as const;
      yield { subject, ...told(plan, cycle), passages: [start, end, cycle] };
    }
  },
};

/** Whether a cycle is none of the years of a plan, nor the year before: a plan can be submitted in the year after its cycle. */
const isOutside = ({ start_earliest, end_latest }: ActionPlanRow, cycle: number): boolean =>
  start_earliest !== null &&
  end_latest !== null &&
  (cycle < Number(start_earliest.slice(0, 4)) - 1 || cycle > Number(end_latest.slice(0, 4)));

function told({ start_earliest, end_latest }: ActionPlanRow, { quotation }: PassageRow) {
  const [first, last] = [start_earliest?.slice(0, 4), end_latest?.slice(0, 4)];
  return {
    es: `La página da ${quotation} como ciclo del plan; el título del plan dice de ${first} a ${last}.`,
    en: `The page gives ${quotation} as the cycle of the plan; the title of the plan says ${first} to ${last}.`,
  };
}
