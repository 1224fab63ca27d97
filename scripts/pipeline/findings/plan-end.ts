import type { ActionPlanRow } from '../../../src/model/action-plan.ts';
import { extensionIn } from '../spellings/extension.ts';

/** Whether a plan surely ends when its end says: not where its title says that it was extended, and its end is not that. */
export function endsForSure({ title, end_verbatim }: ActionPlanRow): boolean {
  const extension = extensionIn({ text: title, start: 0, end: title.length });
  return !extension || extension.until?.text === end_verbatim;
}
