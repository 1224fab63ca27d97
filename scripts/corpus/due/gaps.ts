import { national } from '../faults/fault.ts';
import type { Circumstance } from './circumstance.ts';

/** The cards of milestones print every state, and the colour of the one is lost. */
export const statesAllPrinted: Circumstance = {
  rule: 'states-all-printed',
  times: ({ facts }) => (facts.milestones.some(({ state }) => state === 'not_determinable') ? 1 : 0),
};

/** A local page leaves the sector empty in its fact box and gives it further down. */
export const fieldEmptyInHead: Circumstance = {
  rule: 'field-empty-in-head',
  times: ({ facts, style }) => (facts.commitment?.sector && !style.sectorInHead ? 1 : 0),
};

/** The blocks of the head of a national commitment whose labels stand together. */
const blocks = [
  ['irm_report', 'starred', 'early_results'],
  ['verifiable', 'relevance', 'potential_impact', 'ambition'],
] as const;

/** A label is missing from a block of the head that has others, and the review does not give the answer in its place. */
export const headLabelMissing: Circumstance = {
  rule: 'head-label-missing',
  times({ facts: { layout, answers }, style }) {
    if (!national.includes(layout)) return 0;
    return blocks
      .map((questions) => answers.filter(({ question }) => questions.some((one) => one === question)))
      .map((asked) => {
        const missing = asked.filter(({ state }) => state === 'absent');
        const elsewhere = missing.filter(({ question }) => question === style.planted.judged);
        // What is printed without an answer proves nothing.
        return asked.some(({ verbatim }) => verbatim !== null) ? missing.length - elsewhere.length : 0;
      })
      .reduce((sum, number) => sum + number, 0);
  },
};
