import { pick } from '../records/language.ts';
import type { PageRecord } from '../records/page.ts';
import { questionWithoutAnswer, starredAndImpact } from './answers.ts';
import { commitmentOutsidePlan, durationIsDate, endBeforeStart, milestoneOutsideCommitment } from './dates.ts';
import type { Fault } from './fault.ts';
import { institutionListedTwice, labelWithoutValue, milestoneTwice } from './lists.ts';
import { announcedCount, numberedDifferently, percentageMismatch, totalNotSum } from './numbers.ts';

/** Every fault. To add one, add it to the file of its kind and name it here. */
export const faults: readonly Fault[] = [
  milestoneOutsideCommitment,
  endBeforeStart,
  commitmentOutsidePlan,
  durationIsDate,
  announcedCount,
  numberedDifferently,
  percentageMismatch,
  totalNotSum,
  institutionListedTwice,
  labelWithoutValue,
  milestoneTwice,
  starredAndImpact,
  questionWithoutAnswer,
];

/** Puts one fault on a page, where it has what the fault contradicts, and says which finding is due. */
export function plant(record: PageRecord, which: number): void {
  const fault = pick(faults, which);
  if (fault.plant(record)) record.facts.findings.push(fault.rule);
}
