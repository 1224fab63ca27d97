import type { ObservationRow } from '../../../../src/model/observation.ts';
import type { PassageRow } from '../../../../src/model/passage.ts';
import type { Rule } from '../rule.ts';
import { listWords, quoted } from '../wording.ts';

/** Milestones whose every possible state is printed and none is marked. */
export const statesAllPrinted: Rule = {
  id: 'states-all-printed',
  severity: 'gap',
  title: { es: 'Todos los estados y ninguno marcado', en: 'Every state and none marked' },
  looksFor: {
    es: 'Hitos en los que la página imprime todos los estados posibles y no marca ninguno.',
    en: 'Milestones for which the page prints every possible state and marks none.',
  },
  matters: {
    es: 'No se puede saber si el hito se ha empezado, está en curso o ha terminado.',
    en: 'It cannot be known whether the milestone was begun, is under way or has ended.',
  },
  silentWhen: {
    es: 'El hito imprime un solo estado: es el suyo.',
    en: 'The milestone prints a single state: that is its own.',
  },
  *find({ dataset, passagesOf, by }) {
    const unknown = dataset.observations.filter(
      ({ question, state }) => question === 'milestone_status' && state === 'not_determinable',
    );
    const idOf = ({ subject_id }: ObservationRow) =>
      by('milestones', 'milestone_id', subject_id)[0]?.commitment_id ?? '';
    for (const [subject_id, group] of Map.groupBy(unknown, idOf)) {
      const ordered = [...group].sort((a, b) => positionOf(a) - positionOf(b));
      const printed = (one: ObservationRow | undefined): readonly PassageRow[] =>
        one ? passagesOf('observation', one.observation_id, 'verbatim') : [];
      const states = printed(ordered[0]).map(({ quotation }) => quotation);
      const total = by('milestones', 'commitment_id', subject_id).length;
      const words = listWords(states.map(quoted));
      const which =
        total === 1
          ? { es: 'el único hito', en: 'the only milestone' }
          : ordered.length === total
            ? { es: `cada uno de los ${total} hitos`, en: `each of the ${total} milestones` }
            : { es: `${ordered.length} de los ${total} hitos`, en: `${ordered.length} of the ${total} milestones` };
      yield {
        subject: { subject_type: 'commitment', subject_id },
        es: `En ${which.es} la página imprime ${words.es} y no marca ninguno.`,
        en: `For ${which.en} the page prints ${words.en} and marks none.`,
        passages: printed(ordered[0]),
      };
    }
  },
};

const positionOf = ({ subject_id }: ObservationRow) => Number(/\d+$/.exec(subject_id)?.[0] ?? 0);
