import type { PassageRow } from '../../../src/model/passage.ts';
import type { Evidence } from './evidence.ts';

/**
 * What one capture prints of a plan that many pages print, whether or not it is what is shown of the plan: a plan is renamed when it is
 * extended, and the older title is told of as a difference.
 */
export function planInCapture(
  { by, passagesOf }: Evidence,
  planId: string,
  field: 'start_verbatim' | 'end_verbatim',
  sourceId: string,
): PassageRow | undefined {
  const isHere = ({ source_id }: PassageRow) => source_id === sourceId;
  const shown = passagesOf('action_plan', planId, field).find(isHere);
  if (shown) return shown;
  return by('differences', 'item_id', planId)
    .filter((one) => one.item_type === 'action_plan' && one.field === field && one.other_source_id === sourceId)
    .flatMap(({ difference_id }) => passagesOf('difference', difference_id, 'other_value'))
    .find(isHere);
}
