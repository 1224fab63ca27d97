import type { ChangeKind } from '../../src/model/change.ts';
import type { Change, Step } from '../../src/model/release.ts';
import { isSmaller } from './versions.ts';

/**
 * The least step that each kind of change asks for. A column between others moves those after it, which asks for more.
 *
 * Source: docs/decisions/0016-versions-of-the-data.md.
 */
const stepOfKind: Record<ChangeKind, Step> = {
  table_removed: 'major',
  key_changed: 'major',
  column_removed: 'major',
  column_moved: 'major',
  column_retyped: 'major',
  table_added: 'minor',
  column_added: 'minor',
  column_constrained: 'minor',
  row_added: 'minor',
  row_removed: 'minor',
  value_changed: 'patch',
  description_changed: 'patch',
};

/** Tables whose rows have ids that are promised to stay, and addresses of their own. */
const permanent: ReadonlySet<string> = new Set(['members', 'action_plans', 'commitments']);

/** The least step that a change asks for. A record that goes takes its address along. */
export const stepOf = ({ kind, table }: Pick<Change, 'kind' | 'table'>): Step =>
  kind === 'row_removed' && table !== null && permanent.has(table) ? 'major' : stepOfKind[kind];

/** Gathers the least step of a whole release while its changes pass by, and why. */
export class RequiredStep {
  step: Step | null = null;
  /** Shape: `["column_removed members.level"]`: the first of those that ask for the step. */
  reasons: string[] = [];

  see(change: Change): void {
    const step = stepOf(change);
    if (this.step === null || isSmaller(this.step, step)) {
      this.step = step;
      this.reasons = [];
    }
    if (step === this.step && this.reasons.length < 5) this.reasons.push(reasonOf(change));
  }
}

const reasonOf = ({ kind, table, recordId, field }: Change) =>
  [kind, [table ?? 'datapackage', recordId, field].filter(Boolean).join('.')].join(' ');
