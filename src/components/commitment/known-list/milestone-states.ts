import { type Answer, answerIn } from '../../../format/answers.ts';
import { codeLabel, stateLabel } from '../../../format/codes.ts';
import type { ObservationRow, State } from '../../../model/observation.ts';
import type { Language } from '../../../strings/routes.ts';

/** A state that some milestones share, in words. */
export interface MilestoneState extends Answer {
  state: State;
  /** How many share it, where not all do. */
  count: number | null;
}

/**
 * What is said of the milestones together, in the order of the first of each; how many it is said of, where not of all.
 *
 * Shape: two complete and one not determinable → `[{state: "value", text: "completo", count: 2, …}, {state: "not_determinable", text: "no se puede saber …", count: 1, …}]`.
 * Milestones of which nothing is said are `absent`.
 */
export function summariseMilestones(
  observations: readonly ObservationRow[],
  count: number,
  lang: Language,
): MilestoneState[] {
  if (count === 0) return [];
  const rows = observations.filter(({ subject_type }) => subject_type === 'milestone');
  const answers = rows.map((row) => ({
    state: row.state,
    ...(answerIn(row, lang) ?? { text: stateLabel(row, lang), isPrinted: false }),
  }));
  const groups = Map.groupBy(answers, ({ text }) => text);
  const said: MilestoneState[] = [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, count: same.length })),
  );
  const unsaid = count - new Set(rows.map(({ subject_id }) => subject_id)).size;
  if (unsaid > 0)
    said.push({ state: 'absent', text: codeLabel('state', 'absent', lang), isPrinted: false, count: unsaid });
  return said.length === 1 ? said.map((only) => ({ ...only, count: null })) : said;
}
