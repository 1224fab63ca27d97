import type { Held } from '../format/held.ts';
import { allCommitments } from './commitments.ts';
import { coverageOfAll } from './coverage.ts';
import { answeredByIrm, datedMilestones, type Part } from './figures.ts';
import { once } from './once.ts';
import { allSources } from './sources.ts';

/** What the data do not have, in counts. */
export interface Gaps {
  held: Held;
  deadlines: Part;
  states: Part;
  irm: Part;
  captured: Part;
  translated: Part;
  emails: number;
  phones: number;
}

/** How many milestones have a state that somebody marked. */
async function knownStates(): Promise<Part> {
  const records = await allCommitments();
  const known = records.flatMap(({ observations }) =>
    observations.filter(({ question, state, shown }) => shown && question === 'milestone_status' && state === 'value'),
  );
  return {
    count: new Set(known.map(({ subject_id }) => subject_id)).size,
    of: records.reduce((sum, { milestones }) => sum + milestones.length, 0),
  };
}

export const gapsOfData = once(async (): Promise<Gaps> => {
  const sources = await allSources();
  const part = (holds: (source: (typeof sources)[number]) => boolean): Part => ({
    count: sources.filter(holds).length,
    of: sources.length,
  });
  return {
    held: await coverageOfAll(),
    deadlines: await datedMilestones(),
    states: await knownStates(),
    irm: await answeredByIrm(),
    captured: part(({ captured_on }) => captured_on !== null),
    translated: part(({ machine_translated }) => machine_translated === true),
    emails: sources.reduce((sum, { emails_withheld }) => sum + emails_withheld, 0),
    phones: sources.reduce((sum, { phones_withheld }) => sum + phones_withheld, 0),
  };
});
