import type { PassageRow } from '../../../../src/model/passage.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import { planInCapture } from '../plan-in-capture.ts';
import type { Rule } from '../rule.ts';

/** A page whose cycle of the plan is none of the years in the title of the plan, in the same capture. */
export const cycleAndPlanYears: Rule = {
  id: 'cycle-and-plan-years',
  severity: 'contradiction',
  title: { es: 'El ciclo y los años del plan no coinciden', en: 'Cycle and years of the plan differ' },
  looksFor: {
    es: 'Una página cuyo ciclo del plan no es ninguno de los años que dice el título del plan. Cada captura se juzga por el título que ella misma imprime.',
    en: 'A page whose cycle of the plan is none of the years in the title of the plan. Each capture is judged by the title that it prints itself.',
  },
  matters: {
    es: 'No se sabe a qué plan pertenece el compromiso: al de su ciclo o al de su título.',
    en: 'It is not known which plan the commitment belongs to: that of its cycle or that of its title.',
  },
  silentWhen: {
    es: 'El ciclo es el año anterior al plan, como cuando se presenta después de su ciclo; el plan es local, o su título no dice dos años.',
    en: 'The cycle is the year before the plan, as when it is submitted after its cycle; the plan is local, or its title does not say two years.',
  },
  *find(evidence) {
    const { dataset, passagesOf, by } = evidence;
    for (const { commitment_id, action_plan_id, coverage } of dataset.commitments) {
      const plan = by('action_plans', 'action_plan_id', action_plan_id)[0];
      const member = by('members', 'member_id', plan?.member_id ?? null)[0];
      if (!plan || coverage === 'listed' || member?.level !== 'national') continue;
      for (const cycle of passagesOf('commitment', commitment_id, 'cycle')) {
        if (by('sources', 'source_id', cycle.source_id)[0]?.record_id !== commitment_id) continue;
        // A plan is renamed when it is extended: the title is that of the same capture.
        const [start, end] = (['start_verbatim', 'end_verbatim'] as const).map((field) =>
          planInCapture(evidence, plan.action_plan_id, field, cycle.source_id),
        );
        const years = start && end ? yearsOf(start.quotation, end.quotation) : null;
        if (!years || !isOutside(years, Number(cycle.quotation))) continue;
        const subject = { subject_type: 'commitment', subject_id: commitment_id } as const;
        yield { subject, ...told(years, cycle), passages: [start, end, cycle] };
        break;
      }
    }
  },
};

type Years = readonly [first: number, last: number];

/** The years that a title prints, of which the last may be two digits or a day: `2018`, `20`. */
function yearsOf(start: string, end: string): Years | null {
  const first = dateNumbers(start)?.year;
  const last = /^\p{Nd}{2}$/u.test(end) ? Number(`${start.slice(0, 2)}${end}`) : dateNumbers(end)?.year;
  return first !== undefined && last !== undefined ? [first, last] : null;
}

/** Whether a cycle is none of the years of a plan, nor the year before: a plan can be submitted in the year after its cycle. */
const isOutside = ([first, last]: Years, cycle: number): boolean => cycle < first - 1 || cycle > last;

function told([first, last]: Years, { quotation }: PassageRow) {
  return {
    es: `La página da ${quotation} como ciclo del plan; el título del plan dice de ${first} a ${last}.`,
    en: `The page gives ${quotation} as the cycle of the plan; the title of the plan says ${first} to ${last}.`,
  };
}
