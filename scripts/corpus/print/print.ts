import type { LayoutId } from '../records/facts.ts';
import type { PageRecord } from '../records/page-record.ts';
import { printLocalCommitment } from './local-commitment.ts';
import { printLocalPlan } from './local-plan.ts';
import { printMember } from './member-page.ts';
import { printNational } from './national-commitment.ts';
import type { PrintedLine } from './printed-page.ts';
import { printReport } from './report.ts';

const printers: Readonly<Record<LayoutId, (record: PageRecord) => PrintedLine[]>> = {
  A: printNational,
  B: printNational,
  C: printLocalPlan,
  D1: printLocalCommitment,
  D2: printLocalCommitment,
  M: printMember,
  X: printReport,
};

/** Prints a page of the layout that its record has. */
export const print = (record: PageRecord): PrintedLine[] => printers[record.facts.layout](record);
