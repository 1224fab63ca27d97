import type { Layout } from '../layout.ts';
import { looksEarlier, looksNational } from './national.ts';

/** National commitment, captured about 2022-2025: *Ambition (see definition)* in place of *Potential Impact*, no *Starred* line. */
export const layoutB: Layout = {
  id: 'B',
  record: 'commitment',
  needs: [['ambition'], ['irm_report', 'verifiable', 'relevant', 'completion', 'early_results']],
  never: ['starred', 'potential_impact', 'member_since', 'plan_submission'],
  likely: (lines, head) => looksNational(head) && !looksEarlier(lines),
};
