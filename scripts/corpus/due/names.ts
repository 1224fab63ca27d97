import type { Circumstance } from './circumstance.ts';
import { leftInEnglish } from './translation.ts';

/** Letters alone: what case and accents do not change. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** An area has one name in the fact box and another where the list first has it; names left in English are another matter. */
export const areaTwoNames: Circumstance = {
  rule: 'area-two-names',
  times({ facts: { areas, listings, language } }) {
    const isLeft = (name: string) => language === 'es' && leftInEnglish.includes(name);
    const named = listings.flatMap(({ policy_area_id, area }) =>
      policy_area_id !== null && area !== null && !isLeft(area) ? [{ id: policy_area_id, name: area }] : [],
    );
    const differ = areas.some(({ id, verbatim, stated_in }) => {
      const first = named.find((one) => one.id === id);
      return stated_in === 'glance' && first && !isLeft(verbatim) && bare(first.name) !== bare(verbatim);
    });
    return differ ? 1 : 0;
  },
};

/** The page of a local commitment has two titles; or that of a national one, where both the title and the review’s are whole sentences. */
export const twoTitles: Circumstance = {
  rule: 'two-titles',
  times({ facts: { commitment, layout }, style }) {
    const other = style.planted.reviewTitle ?? commitment?.long_title;
    if (!commitment || !other) return 0;
    if (layout.startsWith('D')) return bare(other) === bare(commitment.title) ? 0 : 1;
    return commitment.irm_number && wordsIn(commitment.title) > 7 && wordsIn(other) > 7 ? 1 : 0;
  },
};
