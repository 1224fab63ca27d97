import { bareWords } from '../../source/fold.ts';
import type { Rule } from '../rule.ts';

/** Two milestones of one commitment with the same words and the same dates. */
export const milestoneTwice: Rule = {
  id: 'milestone-twice',
  severity: 'slip',
  title: { es: 'Un hito dos veces', en: 'A milestone twice' },
  looksFor: {
    es: 'Dos hitos de un compromiso con el mismo texto y las mismas fechas.',
    en: 'Two milestones of a commitment with the same text and the same dates.',
  },
  matters: {
    es: 'El compromiso parece tener más hitos de los que tiene.',
    en: 'The commitment seems to have more milestones than it has.',
  },
  silentWhen: {
    es: 'Las fechas son otras: puede ser una tarea que se repite. Los hitos que la revisión del IRM vuelve a listar no cuentan.',
    en: 'The dates are others: it may be a task that is repeated. Milestones that the IRM review lists again do not count.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { commitment_id } of dataset.commitments) {
      const milestones = by('milestones', 'commitment_id', commitment_id);
      const alike = Map.groupBy(milestones, ({ title, start_edtf, due_edtf }) =>
        [bareWords(title), start_edtf, due_edtf].join('|'),
      );
      for (const [first, second] of alike.values()) {
        if (!first || !second) continue;
        yield {
          subject: { subject_type: 'commitment', subject_id: commitment_id },
          es: `Los hitos ${first.position} y ${second.position} tienen el mismo texto y las mismas fechas.`,
          en: `Milestones ${first.position} and ${second.position} have the same text and the same dates.`,
          passages: [first, second].map(({ milestone_id }) => passagesOf('milestone', milestone_id, 'title')[0]),
        };
      }
    }
  },
};
