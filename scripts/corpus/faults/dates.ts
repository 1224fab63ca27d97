import { replaceAnswers } from '../records/answers.ts';
import { dateShapes, printDate } from '../records/dates.ts';
import type { PrintedDate } from '../records/facts.ts';
import type { PageRecord } from '../records/page-record.ts';
import { commitments, type Fault, local, national } from './fault.ts';
import { dateCommitment, firstYear, haveMilestones, scheduleMilestones } from './prepare.ts';

const december = (year: number, { facts, style }: PageRecord) =>
  printDate(
    { year, month: 12, day: 1 },
    style.milestoneShape === 'cards' ? dateShapes.numeric : dateShapes.month,
    0,
    facts.language,
  );

/** What is known of a date that is none: how it is printed. */
const noDate = (verbatim: string): PrintedDate => ({
  verbatim,
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'unknown',
});

/** The last milestone ends four years after the plan. */
export const milestoneOutsideCommitment: Fault = {
  rule: 'milestone-outside-commitment',
  layouts: commitments,
  plant(record) {
    haveMilestones(record);
    if (!record.facts.commitment?.end) dateCommitment(record, 35);
    const last = record.facts.milestones.at(-1);
    if (last) last.due = december(firstYear(record) + 6, record);
    return true;
  },
};

/** The first milestone ends the year before the plan. */
export const endBeforeStart: Fault = {
  rule: 'end-before-start',
  layouts: commitments,
  plant(record) {
    haveMilestones(record);
    const first = record.facts.milestones[0];
    if (first) first.due = december(firstYear(record) - 1, record);
    return true;
  },
};

/** The first milestone ends on a day that its month does not have; it is known only as it is printed, and the reader of the messages is told. */
export const dateNotInCalendar: Fault = {
  rule: 'date-not-in-calendar',
  layouts: national,
  plant(record) {
    scheduleMilestones(record);
    const { facts } = record;
    const [first] = facts.milestones;
    if (!first) return false;
    first.due = noDate(
      printDate({ year: firstYear(record), month: 6, day: 31 }, dateShapes.day, 0, facts.language).verbatim,
    );
    facts.told.push('date-impossible');
    return true;
  },
};

/** The commitment ends two years after its plan. */
export const commitmentOutsidePlan: Fault = {
  rule: 'commitment-outside-plan',
  layouts: commitments,
  plant(record) {
    const { commitment, layout } = record.facts;
    if (!layout.startsWith('D')) dateCommitment(record, 59);
    else if (commitment) commitment.end = december(firstYear(record) + 4, record);
    return true;
  },
};

/** The page gives a cycle six years before its plan. */
export const cycleAndPlanYears: Fault = {
  rule: 'cycle-and-plan-years',
  layouts: national,
  plant(record) {
    const { plan, member, commitment } = record.facts;
    if (!plan?.end || !commitment || member.level !== 'national') return false;
    plan.cycle = firstYear(record) - 6;
    commitment.cycle = plan.cycle;
    return true;
  },
};

/** The duration of the plan is the date of its end. */
export const durationIsDate: Fault = {
  rule: 'duration-is-date',
  layouts: ['C'],
  plant({ facts: { plan } }) {
    if (!plan?.end) return false;
    plan.duration = plan.end.verbatim;
    return true;
  },
};

/** The IRM’s summary has the commitment end a year before its last milestone. */
export const reviewAndPlanDates: Fault = {
  rule: 'review-and-plan-dates',
  layouts: national,
  plant(record) {
    scheduleMilestones(record, [
      [0, 6],
      [12, 32],
    ]);
    dateCommitment(record, 20);
    record.style.planted.datedByReview = true;
    return true;
  },
};

/** The page was captured the year after the plan, and calls it active. */
export const activeAfterEnd: Fault = {
  rule: 'active-after-end',
  layouts: ['A'],
  plant(record) {
    replaceAnswers(record.facts, { question: 'plan_status', state: 'value', value: 'active', verbatim: 'Active' });
    record.style.capturedOn = `${firstYear(record) + 3}-02-01`;
    return true;
  },
};

/** The last milestone ends two years before the commitment. */
export const nothingPlannedAtEnd: Fault = {
  rule: 'nothing-planned-at-end',
  layouts: commitments,
  plant(record) {
    if (!record.facts.commitment?.end) dateCommitment(record, 35);
    scheduleMilestones(record, [
      [0, 4],
      [5, 9],
    ]);
    return true;
  },
};

const scheduled = (rule: string, layouts: Fault['layouts'], ...spans: [number, number][]): Fault => ({
  rule,
  layouts,
  plant(record) {
    scheduleMilestones(record, spans);
    return true;
  },
});

/** Three milestones have the same dates. */
export const sameDatesForAll = scheduled('same-dates-for-all', commitments, [2, 30], [2, 30], [2, 30]);

/** The last milestone begins and ends before the one above it. */
export const milestoneOrder = scheduled('milestone-order', commitments, [0, 3], [12, 32], [6, 8]);

/** The second of three milestones that are numbered has no dates. */
export const milestoneWithoutDate: Fault = {
  rule: 'milestone-without-date',
  layouts: commitments,
  plant(record) {
    const { facts, style } = record;
    if (!facts.layout.startsWith('D')) style.milestoneShape = 'dotted';
    scheduleMilestones(record);
    const second = facts.milestones[1];
    if (second) Object.assign(second, { start: null, due: null });
    return true;
  },
};

/** The cards of milestones print all their states. */
export const statesAllPrinted: Fault = {
  rule: 'states-all-printed',
  layouts: local,
  plant(record) {
    haveMilestones(record);
    for (const one of record.facts.milestones) one.state = 'not_determinable';
    return true;
  },
};
