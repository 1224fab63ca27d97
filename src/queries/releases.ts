import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewRecord, ReleaseSummary } from '../model/release.ts';
import { allCommitments } from './commitments.ts';
import { allFindings } from './findings.ts';
import { allMembers } from './members.ts';
import { once } from './once.ts';
import { allPlans } from './plans.ts';

/**
 * What `npm run downloads` wrote of each release before this build, the newest first; none where there was none. While a page is being
 * worked on there may be none, either.
 */
export const allReleases = once((): readonly ReleaseSummary[] => {
  const file = join(process.cwd(), '.cache/releases.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
});

/** The day of the release in which each milestone came or last changed. None of those that are in no release yet. */
export const milestoneDays = once(
  (): ReadonlyMap<string, string> =>
    new Map([...allReleases()].reverse().flatMap(({ day, milestones }) => milestones.map((id) => [id, day] as const))),
);

const present = once(async () => {
  const [members, plans, commitments, findings] = await Promise.all([
    allMembers(),
    allPlans(),
    allCommitments(),
    allFindings(),
  ]);
  return {
    members: new Set(members.map(({ member_id }) => member_id)),
    action_plans: new Set(plans.map(({ action_plan_id }) => action_plan_id)),
    commitments: new Set(commitments.map(({ commitment_id }) => commitment_id)),
    findings: new Set(findings.map(({ finding_id }) => finding_id)),
  };
});

/** Tells whether a record that a release brought has a page today. */
export async function presence(): Promise<(record: Pick<NewRecord, 'table' | 'id'>) => boolean> {
  const ids = await present();
  return ({ table, id }) => ids[table].has(id);
}
