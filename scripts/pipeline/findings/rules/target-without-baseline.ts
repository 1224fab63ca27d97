import type { Rule } from '../rule.ts';
import { listWords } from '../wording.ts';

/** Rates to be reached, and no word of where they stand. */
export const targetWithoutBaseline: Rule = {
  id: 'target-without-baseline',
  severity: 'gap',
  title: { es: 'Meta sin punto de partida', en: 'Target without a baseline' },
  looksFor: {
    es: 'Un porcentaje que se promete alcanzar sin decir cuál es el de partida.',
    en: 'A percentage promised without the one it starts from.',
  },
  matters: {
    es: 'Sin punto de partida no se sabe cuánto hay que avanzar, ni si ya se cumple.',
    en: 'Without a baseline it is not known how far there is to go, or whether the target is already met.',
  },
  silentWhen: {
    es: 'La meta es un número de cosas nuevas: parten de cero. O el texto dice de cuánto a cuánto.',
    en: 'The target is a number of new things: they start from zero. Or the text says from what to what.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { commitment_id } of dataset.commitments) {
      const without = by('indicators', 'commitment_id', commitment_id).filter(
        ({ unit, baseline, target, change_percent }) =>
          unit === 'percent' && target !== null && baseline === null && change_percent === null,
      );
      if (without.length === 0) continue;
      const shown = listWords(
        without.map(({ target }) => ({ es: `${String(target).replace('.', ',')} %`, en: `${target}%` })),
      );
      const [es, en] =
        without.length === 1
          ? ['Una meta es un porcentaje', 'One target is a percentage']
          : [`${without.length} metas son porcentajes`, `${without.length} targets are percentages`];
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `${es} (${shown.es}) sin punto de partida: el texto no dice desde cuánto.`,
        en: `${en} (${shown.en}) without a baseline: the text does not say starting from what.`,
        passages: without.map(({ indicator_id }) => passagesOf('indicator', indicator_id, 'title')[0]),
      };
    }
  },
};
