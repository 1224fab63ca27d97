import type { ObservationRow } from '../model/observation.ts';
import { allCommitments } from './commitments.ts';
import { once } from './once.ts';
import { allPlans } from './plans.ts';
import { allSources } from './sources.ts';

/** A count and what it is a part of. */
export interface Part {
  count: number;
  of: number;
}

/** How many milestones print a deadline. */
export const datedMilestones = once(async (): Promise<Part> => {
  const milestones = (await allCommitments()).flatMap((record) => record.milestones);
  return { count: milestones.filter((milestone) => milestone.due_edtf !== null).length, of: milestones.length };
});

/** How many questions that captured pages put to the IRM have a value; one question of one record counts once. */
export const answeredByIrm = once(async (): Promise<Part> => {
  const observations = [...(await allCommitments()), ...(await allPlans())].flatMap((record) => record.observations);
  const asked = observations.filter(
    (row) => row.shown && row.assessor === 'irm' && row.question !== 'irm_report' && row.part !== 'sheet',
  );
  const key = (row: ObservationRow) => `${row.subject_id} ${row.question}`;
  return {
    count: new Set(asked.filter((row) => row.state === 'value').map(key)).size,
    of: new Set(asked.map(key)).size,
  };
});

/** How many lines that are not blank are accounted for. */
export const accountedLines = once(async (): Promise<Part> => {
  const sources = await allSources();
  return {
    count: sources.reduce((sum, source) => sum + source.lines_accounted, 0),
    of: sources.reduce((sum, source) => sum + source.lines, 0),
  };
});
