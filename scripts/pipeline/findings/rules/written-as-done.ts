import type { Rule } from '../rule.ts';
import { listWords } from '../wording.ts';

/** `Se llevó a cabo …`, `Se rediseñó y lanzó …`, `Se han publicado …`. */
const done = /^Se (?:(?:ha|han) \p{L}+[ai]do|\p{L}+(?:ó|aron|ieron))(?!\p{L})/u;

/** A milestone whose words say that it was done, on a page that marks no state. */
export const writtenAsDone: Rule = {
  id: 'written-as-done',
  severity: 'note',
  title: { es: 'Redactado como hecho, sin estado', en: 'Written as done, without a state' },
  looksFor: {
    es: 'Hitos en pasado («Se llevó a cabo…») en una página que imprime todos los estados y no marca ninguno.',
    en: 'Milestones in the past tense (“Se llevó a cabo…”) on a page that prints every state and marks none.',
  },
  matters: {
    es: 'Parece que el hito está cumplido, y la página no lo dice: así se redactan también los resultados que se esperan.',
    en: 'The milestone seems to be completed, and the page does not say so: expected results are written like this too.',
  },
  silentWhen: {
    es: 'La página marca el estado del hito, o el hito está en infinitivo o en futuro.',
    en: 'The page marks the state of the milestone, or the milestone is in another tense.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { commitment_id } of dataset.commitments) {
      const milestones = by('milestones', 'commitment_id', commitment_id).filter(
        ({ milestone_id, title }) =>
          done.test(title) &&
          by('observations', 'subject_id', milestone_id).some(({ state }) => state === 'not_determinable'),
      );
      if (milestones.length === 0) continue;
      const numbers = listWords(milestones.map(({ position }) => String(position)));
      const [es, en] =
        milestones.length === 1
          ? [`El hito ${numbers.es} está redactado`, `Milestone ${numbers.en} is written`]
          : [`Los hitos ${numbers.es} están redactados`, `Milestones ${numbers.en} are written`];
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `${es} en pasado, como cosa hecha; la página no marca su estado.`,
        en: `${en} in the past tense, as a thing done; the page does not mark the state.`,
        passages: milestones.map(({ milestone_id }) => passagesOf('milestone', milestone_id, 'title')[0]),
      };
    }
  },
};
