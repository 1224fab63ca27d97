import type { Block } from './blocks.ts';
import { cells, type Held, tidy } from './held.ts';

/** Which rows of two captures are of one thing. `told` is false where that cannot be known, so that nothing may be said. */
export interface Alignment {
  pairs: { shown: Held; other: Held }[];
  onlyShown: Held[];
  onlyOther: Held[];
  told: boolean;
}

const likeness = 0.5;

/** Finds for each row of one block the row of another capture that is of the same thing: by its words or id, then by its place. */
export function align(block: Block, shown: readonly Held[], other: readonly Held[], oneLanguage: boolean): Alignment {
  if (oneLanguage) return alignWords(block, shown, other);
  if (block.sameAnywhere) {
    const found = pairBy(shown, other, (one) => block.sameAnywhere?.(cells(one.told)) ?? null);
    const told = [...shown, ...other].every((one) => block.sameAnywhere?.(cells(one.told)) !== null);
    return { ...found, told };
  }
  const counted = block.byPlace && shown.length === other.length;
  return counted
    ? { ...pairBy(shown, other, ({ told }) => String(cells(told).position)), told: true }
    : { pairs: [], onlyShown: [...shown], onlyOther: [...other], told: false };
}

function alignWords(block: Block, shown: readonly Held[], other: readonly Held[]): Alignment {
  const found = pairBy(shown, other, ({ told }) => block.same(cells(told)));
  if (!block.byPlace) return { ...found, told: true };
  const rest = new Map(found.onlyOther.map((one) => [cells(one.told).position, one]));
  const near = found.onlyShown.flatMap((one) => {
    const match = rest.get(cells(one.told).position);
    return match && alike(cells(one.told).title, cells(match.told).title) ? [{ shown: one, other: match }] : [];
  });
  return {
    pairs: [...found.pairs, ...near],
    onlyShown: found.onlyShown.filter((one) => !near.some(({ shown: paired }) => paired === one)),
    onlyOther: found.onlyOther.filter((one) => !near.some(({ other: paired }) => paired === one)),
    told: true,
  };
}

/** Pairs rows of one key, the first with the first; rows without a key stay alone. */
function pairBy(
  shown: readonly Held[],
  other: readonly Held[],
  keyOf: (row: Held) => string | null,
): Omit<Alignment, 'told'> {
  const waiting = Map.groupBy(other, keyOf);
  const pairs: Alignment['pairs'] = [];
  const onlyShown: Held[] = [];
  for (const one of shown) {
    const key = keyOf(one);
    const match = key === null ? undefined : waiting.get(key)?.shift();
    if (match) pairs.push({ shown: one, other: match });
    else onlyShown.push(one);
  }
  const paired = new Set(pairs.map((pair) => pair.other));
  return { pairs, onlyShown, onlyOther: other.filter((one) => !paired.has(one)) };
}

/** Whether at least half of the words of the longer text stand in the other. */
function alike(a: unknown, b: unknown): boolean {
  const [one, other] = [new Set(tidy(a).split(' ')), new Set(tidy(b).split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= likeness * Math.max(one.size, other.size);
}
