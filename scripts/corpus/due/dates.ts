import type { MilestoneFacts, PrintedDate } from '../records/facts.ts';
import type { Circumstance } from './circumstance.ts';

const day = 86_400_000;
const dated = (milestones: readonly MilestoneFacts[]): { start: PrintedDate; due: PrintedDate }[] =>
  milestones.flatMap(({ start, due }) => (start?.edtf && due?.edtf ? [{ start, due }] : []));
const latest = (dates: readonly (PrintedDate | null | undefined)[]): string =>
  dates.reduce((last, date) => (date && (date.latest ?? '') > last ? (date.latest ?? '') : last), '');

/** The page calls the plan active, on a day behind all that it dates. */
export const activeAfterEnd: Circumstance = {
  rule: 'active-after-end',
  about: 'plan',
  times({ facts: { answers, plan, commitment, milestones }, style }) {
    const isActive = answers.some(({ question, value }) => question === 'plan_status' && value === 'active');
    const last = latest([plan?.end, commitment?.end, ...milestones.map(({ due }) => due)]);
    return isActive && plan?.end && last < style.capturedOn ? 1 : 0;
  },
};

/** A quarter or more lies between the last milestone and the end of the commitment, and each milestone says when it ends. */
export const nothingPlannedAtEnd: Circumstance = {
  rule: 'nothing-planned-at-end',
  times({ facts: { commitment, milestones } }) {
    const dues = milestones.map(({ due }) => due);
    const isUnclear = ({ start, due }: MilestoneFacts) => !due?.edtf || (due.latest ?? '') < (start?.earliest ?? '');
    if (!commitment?.end?.earliest || dues.length === 0 || milestones.some(isUnclear)) return 0;
    return Date.parse(commitment.end.earliest) - Date.parse(latest(dues)) >= 90 * day ? 1 : 0;
  },
};

/** Three milestones or more begin and end alike. */
export const sameDatesForAll: Circumstance = {
  rule: 'same-dates-for-all',
  times({ facts: { milestones } }) {
    const spans = dated(milestones).map(({ start, due }) => `${start.edtf}/${due.edtf}`);
    return spans.length > 2 && spans.length === milestones.length && new Set(spans).size === 1 ? 1 : 0;
  },
};

/** Of three milestones or more one alone begins before the one above it, and both its dates surely lie before that one’s. */
export const milestoneOrder: Circumstance = {
  rule: 'milestone-order',
  times({ facts: { milestones } }) {
    const all = dated(milestones);
    if (all.length < 3 || all.length < milestones.length) return 0;
    const begins = all.map(({ start }) => start.earliest ?? '');
    const turns = begins.flatMap((begin, i) => (i > 0 && begin < (begins[i - 1] ?? '') ? [i] : []));
    const [above, below] = [all[(turns[0] ?? 0) - 1], all[turns[0] ?? 0]];
    const isBefore = (one: PrintedDate, other: PrintedDate) => (one.latest ?? '') < (other.earliest ?? '');
    const isSure = above && below && isBefore(below.start, above.start) && isBefore(below.due, above.due);
    return turns.length === 1 && isSure ? 1 : 0;
  },
};
