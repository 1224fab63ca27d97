import { codeLabel, stateLabel, valueLabel } from '../../format/codes.ts';
import type { ObservationRow, State } from '../../model/observation.ts';
import type { Language } from '../../strings/routes.ts';

/** A state that some milestones share, in words. */
export interface MilestoneState {
  state: State;
  text: string;
}

/**
 * What is said of the milestones together, in the order of the first of each; how many it is said of, where not of all.
 *
 * Shape: two complete and one not determinable → `[{state: "value", text: "completo (2)"}, {state: "not_determinable", text: "no se puede saber … (1)"}]`.
 * Milestones of which nothing is said are `absent`.
 */
export function summariseMilestones(
  observations: readonly ObservationRow[],
  count: number,
  lang: Language,
): MilestoneState[] {
  if (count === 0) return [];
  const rows = observations.filter(({ subject_type }) => subject_type === 'milestone');
  const groups = Map.groupBy(rows, (row) => textOf(row, lang));
  const said = [...groups].map(([text, of]) => ({ state: of[0]?.state ?? 'absent', text, count: of.length }));
  const unsaid = count - new Set(rows.map(({ subject_id }) => subject_id)).size;
  if (unsaid > 0) said.push({ state: 'absent', text: codeLabel('state', 'absent', lang), count: unsaid });
  return said.map(({ state, text, count: of }) => ({ state, text: said.length > 1 ? `${text} (${of})` : text }));
}

const textOf = (row: ObservationRow, lang: Language): string => {
  const said = row.state === 'value' ? (row.value ?? row.verbatim) : null;
  return said === null ? stateLabel(row, lang) : valueLabel(row.question, said, lang);
};
