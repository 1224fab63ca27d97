import type { SeedEntry } from '../source/seed.ts';
import { normaliseCommitment } from './commitment.ts';
import type { Draft } from './draft.ts';
import { normalisePlan } from './local-plan.ts';
import { normaliseMember } from './member.ts';
import type { Reading } from './reading.ts';
import { normaliseReport } from './report.ts';

/**
 * Turns what was found on a page into rows: dates at their precision, judgements in their states, areas and values by
 * their canonical names, institutions once each; every read value keeps its places.
 *
 * Returns `null` when the page cannot be published, with the reason reported.
 */
export const normalise = (
  reading: Reading,
  record: 'commitment' | 'action_plan' | 'member' | 'report',
  entry: SeedEntry | null,
): Draft | null => {
  if (record === 'report') return normaliseReport(reading);
  if (record === 'member') return normaliseMember(reading, entry);
  return record === 'action_plan' ? normalisePlan(reading, entry) : normaliseCommitment(reading, entry);
};
