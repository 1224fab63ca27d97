import type { CommitmentRow } from '../../../../src/model/commitment.ts';
import type { MilestoneRow } from '../../../../src/model/milestone.ts';
import type { Evidence } from '../evidence.ts';
import type { Found, Rule } from '../rule.ts';
import { verbs, when } from '../wording.ts';

const before = (a: string | null, b: string | null) => a !== null && b !== null && a < b;

/** The IRM review gives the commitment an end that comes before the end of a milestone in the plan’s own table. */
export const reviewAndPlanDates: Rule = {
  id: 'review-and-plan-dates',
  severity: 'contradiction',
  title: { es: 'La revisión y el plan dan fechas distintas', en: 'Review and plan give different dates' },
  looksFor: {
    es: 'Un fin o un inicio del compromiso, según la revisión del IRM, que no abarca los hitos del plan.',
    en: 'An end or a start of the commitment, in the IRM review, that does not take in the milestones of the plan.',
  },
  matters: {
    es: 'Según la fecha que se tome, el plazo vence antes o después.',
    en: 'By one date the time is up earlier than by the other.',
  },
  silentWhen: {
    es: 'El último hito cae dentro del mes o del trimestre en que termina el compromiso, o el plan da sus propias fechas.',
    en: 'The last milestone falls within the month or quarter the commitment ends in, or the plan gives dates of its own.',
  },
  *find(evidence) {
    for (const commitment of evidence.dataset.commitments) {
      const milestones = evidence.by('milestones', 'commitment_id', commitment.commitment_id);
      const last = milestones.filter((one) => before(commitment.end_latest, one.due_earliest));
      const first = milestones.filter((one) => before(one.start_latest, commitment.start_earliest));
      yield* differ(evidence, commitment, last, 'end', 'due');
      yield* differ(evidence, commitment, first, 'start', 'start');
    }
  },
};

function* differ(
  { passagesOf, partOf }: Evidence,
  commitment: CommitmentRow,
  milestones: readonly MilestoneRow[],
  whole: 'end' | 'start',
  own: 'due' | 'start',
): Iterable<Found> {
  const said = passagesOf('commitment', commitment.commitment_id, `${whole}_verbatim`)[0];
  const first = milestones[0];
  if (!said || !first || partOf(said) !== 'irm_summary') return;
  const review = when(commitment[`${whole}_edtf`] ?? '');
  const plan = when(first[`${own}_edtf`] ?? '');
  const verb = verbs[whole];
  const more = milestones.length - 1;
  const others = {
    es: more === 0 ? '' : more === 1 ? ', y otro hito también' : `, y otros ${more} hitos también`,
    en: more === 0 ? '' : more === 1 ? ', and so is another' : `, and so are ${more} others`,
  };
  const side = whole === 'end' ? { es: 'más tarde', en: 'later' } : { es: 'más pronto', en: 'earlier' };
  yield {
    subject: { subject_type: 'commitment', subject_id: commitment.commitment_id },
    es: `Según la revisión del IRM el compromiso ${verb.es} ${review.es}; en el plan el hito ${first.position} ${verb.es} ${plan.es}, ${side.es}${others.es}.`,
    en: `By the IRM review the commitment ${verb.en} ${review.en}; in the plan milestone ${first.position} ${verb.en} ${plan.en}, which is ${side.en}${others.en}.`,
    passages: [
      said,
      ...milestones.flatMap(({ milestone_id }) => [
        passagesOf('milestone', milestone_id, 'title')[0],
        passagesOf('milestone', milestone_id, `${own}_verbatim`)[0],
      ]),
    ],
  };
}
