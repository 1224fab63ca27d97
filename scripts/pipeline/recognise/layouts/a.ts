import type { Layout } from '../layout.ts';
import { looksEarlier, looksNational } from './national.ts';

/** National commitment, captured about 2018-2021: a *Starred* line, *Potential Impact*. */
export const layoutA: Layout = {
  id: 'A',
  record: 'commitment',
  needs: [
    ['starred', 'potential_impact'],
    ['irm_report', 'verifiable', 'relevant', 'completion', 'early_results'],
  ],
  never: ['ambition', 'member_since', 'plan_submission'],
  likely: (lines, head) => looksNational(head) && looksEarlier(lines),
};
