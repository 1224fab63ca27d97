import { dateShapes, printDate } from '../records/dates.ts';
import type { PageRecord } from '../records/page.ts';
import { type Fault, isNational } from './fault.ts';

const december = (year: number, { facts }: PageRecord) =>
  printDate({ year, month: 12, day: 1 }, dateShapes.month, 0, facts.language);

/** The last milestone ends four years after the plan. */
export const milestoneOutsideCommitment: Fault = {
  rule: 'milestone-outside-commitment',
  plant(record) {
    const { commitment, milestones, plan } = record.facts;
    const last = milestones.at(-1);
    if (!isNational(record) || !commitment?.end || !last?.due) return false;
    last.due = december(Number(plan?.end?.edtf) + 4, record);
    return true;
  },
};

/** The first milestone ends the year before the plan. */
export const endBeforeStart: Fault = {
  rule: 'end-before-start',
  plant(record) {
    const { milestones, plan } = record.facts;
    const first = milestones[0];
    if (!isNational(record) || !first?.due) return false;
    first.due = december(Number(plan?.start?.edtf) - 1, record);
    return true;
  },
};

/** The commitment ends two years after its plan. */
export const commitmentOutsidePlan: Fault = {
  rule: 'commitment-outside-plan',
  plant(record) {
    const { commitment, plan, layout } = record.facts;
    if (!commitment || !layout.startsWith('D')) return false;
    commitment.end = december(Number(plan?.end?.edtf) + 2, record);
    return true;
  },
};

/** The duration of the plan is the date of its end. */
export const durationIsDate: Fault = {
  rule: 'duration-is-date',
  plant({ facts }) {
    if (facts.layout !== 'C' || !facts.plan?.end) return false;
    facts.plan.duration = facts.plan.end.verbatim;
    return true;
  },
};
