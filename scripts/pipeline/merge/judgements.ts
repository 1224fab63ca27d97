import type { ObservationRow } from '../../../src/model/observation.ts';
import { compareCaptures, ownRecord } from './captures.ts';
import type { Differences, Side } from './differ.ts';
import { type Held, sameLanguage, tidy } from './held.ts';

const rowOf = ({ row }: Held) => row.row as ObservationRow;

/**
 * Marks the answers that are shown: to each question those of the newest capture with a value, or else of the newest; and
 * says in which answers the captures differ. Answers on different scales are answers to different questions.
 */
export function showJudgements(observations: readonly Held[], differences: Differences): Map<string, boolean> {
  const shown = new Map<string, boolean>();
  const questions = Map.groupBy(observations, (held) => {
    const { subject_type, subject_id, part, question, report } = rowOf(held);
    return [subject_type, subject_id, part, question, report].join('|');
  });
  for (const held of questions.values()) {
    const captures = [...Map.groupBy(held, ({ page }) => page).values()].sort(([a], [b]) =>
      compareCaptures((a as Held).page, (b as Held).page),
    );
    const best = captures.find((one) => one.some((row) => rowOf(row).state === 'value')) ?? captures[0] ?? [];
    // What is said of a milestone that is not shown is not shown either (`join.ts`).
    const { subject_type, part } = rowOf(held[0] as Held);
    const hidden =
      (subject_type === 'commitment' && part === 'milestones') || isAnsweredSince(best[0] as Held, observations);
    for (const one of held) shown.set(rowOf(one).observation_id, !hidden && best.includes(one));
    if (hidden) continue;
    for (const other of captures) if (other !== best && differ(best, other)) add(best, other, differences);
  }
  return shown;
}

/** That there is no inception report is no longer so where a newer capture has its summary. */
function isAnsweredSince(held: Held, all: readonly Held[]): boolean {
  const { question, value, subject_id } = rowOf(held);
  if (question !== 'inception_report' || value !== 'not_available') return false;
  return all.some(
    (one) =>
      rowOf(one).part === 'inception_summary' &&
      rowOf(one).subject_id === subject_id &&
      rowOf(one).state === 'value' &&
      compareCaptures(one.page, held.page) < 0,
  );
}

const codesOf = (held: readonly Held[]) =>
  held
    .map((one) => `${rowOf(one).state} ${rowOf(one).value ?? tidy(rowOf(one).verbatim ?? '')}`)
    .sort()
    .join('|');
const statesOf = (held: readonly Held[]) => [...new Set(held.map((one) => rowOf(one).state))].sort().join('|');

/** Codes mean the same in every language; a name and a spelling without a code do not. */
function differ(shown: readonly Held[], other: readonly Held[]): boolean {
  const [a, b] = [shown[0] as Held, other[0] as Held];
  const coded = [...shown, ...other].every((one) => rowOf(one).state !== 'value' || isCode(rowOf(one)));
  const comparable = coded || sameLanguage(a.page.source, b.page.source);
  if (!comparable) return statesOf(shown) !== statesOf(other);
  // Pending is one state in however many words.
  const codes = (held: readonly Held[]) => (statesOf(held) === 'value' ? codesOf(held) : statesOf(held));
  return codes(shown) !== codes(other);
}

const isCode = ({ question, value }: ObservationRow) => question !== 'irm_report' && value !== null;

function add(shown: readonly Held[], other: readonly Held[], differences: Differences): void {
  const row = rowOf(shown[0] as Held);
  const [record_type, record_id] =
    row.subject_type === 'milestone'
      ? (['commitment', ownRecord((shown[0] as Held).page).record_id] as const)
      : [row.subject_type, row.subject_id];
  const about = {
    record_type,
    record_id,
    item_type: 'observation' as const,
    item_id: row.observation_id,
    field: row.question,
  };
  const [a, b] = [sideOf(shown), sideOf(other)];
  if (a.value !== null || b.value !== null) differences.add(about, a, b);
}

function sideOf(held: readonly Held[]): Side {
  const printed = held.flatMap((one) => rowOf(one).verbatim ?? []);
  return {
    source: (held[0] as Held).page.source,
    value: printed.length > 0 ? printed.join(' · ') : null,
    passages: held.flatMap(({ row }) => row.passages.filter(({ field }) => field === 'verbatim')),
  };
}
