import type { CommitmentRow } from '../../../../src/model/commitment.ts';
import type { MilestoneRow } from '../../../../src/model/milestone.ts';
import type { Evidence } from '../evidence.ts';
import type { Found, Rule } from '../rule.ts';
import { verbs, when } from '../wording.ts';

/** A milestone that surely begins before its commitment begins, or surely ends after it ends. */
export const milestoneOutsideCommitment: Rule = {
  id: 'milestone-outside-commitment',
  severity: 'contradiction',
  title: { es: 'Hito fuera de su compromiso', en: 'Milestone outside its commitment' },
  looksFor: {
    es: 'Un hito que empieza antes que su compromiso o termina después de él.',
    en: 'A milestone that begins before its commitment or ends after it.',
  },
  matters: {
    es: 'No se sabe qué plazo vale: el del hito o el del compromiso.',
    en: 'It is not known which date holds: that of the milestone or that of the commitment.',
  },
  silentWhen: {
    es: 'Un mes o un trimestre contiene el día del compromiso. Las fechas del compromiso las da la revisión del IRM: de eso trata otra regla.',
    en: 'A month or a quarter contains the day of the commitment. The dates of the commitment come from the IRM review: another rule looks at those.',
  },
  *find(evidence) {
    for (const commitment of evidence.dataset.commitments)
      for (const milestone of evidence.by('milestones', 'commitment_id', commitment.commitment_id)) {
        const { start_latest, due_earliest } = milestone;
        const { start_earliest, end_latest } = commitment;
        if (start_latest && start_earliest && start_latest < start_earliest)
          yield* outside(evidence, commitment, milestone, 'start', 'start');
        if (due_earliest && end_latest && due_earliest > end_latest)
          yield* outside(evidence, commitment, milestone, 'due', 'end');
      }
  },
};

function* outside(
  { passagesOf, partOf }: Evidence,
  commitment: CommitmentRow,
  milestone: MilestoneRow,
  own: 'start' | 'due',
  whole: 'start' | 'end',
): Iterable<Found> {
  const limit = passagesOf('commitment', commitment.commitment_id, `${whole}_verbatim`)[0];
  if (!limit || partOf(limit) === 'irm_summary') return;
  const date = when(milestone[`${own}_edtf`] ?? '');
  const bound = when(commitment[`${whole}_edtf`] ?? '');
  const number = milestone.position;
  const verb = verbs[whole];
  const side = own === 'start' ? { es: 'antes', en: 'before' } : { es: 'después', en: 'after' };
  yield {
    subject: { subject_type: 'commitment', subject_id: commitment.commitment_id },
    es: `El hito ${number} ${verb.es} ${date.es}; el compromiso ${verb.es} ${bound.es}. El hito ${verb.es} ${side.es} que su compromiso.`,
    en: `Milestone ${number} ${verb.en} ${date.en}; the commitment ${verb.en} ${bound.en}. The milestone ${verb.en} ${side.en} its commitment does.`,
    passages: [
      limit,
      passagesOf('milestone', milestone.milestone_id, 'title')[0],
      passagesOf('milestone', milestone.milestone_id, `${own}_verbatim`)[0],
    ],
  };
}
