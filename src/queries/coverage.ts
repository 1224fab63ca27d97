import type { Held } from '../format/held.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { allCommitments, commitmentGroups } from './commitments.ts';
import { once } from './once.ts';
import { allSources } from './sources.ts';

export interface CycleCoverage extends Held {
  memberId: string;
  cycle: number | null;
}
export interface MemberCoverage extends Held {
  memberId: string;
  cycles: CycleCoverage[];
  /** Whether a list or a sheet names its commitments; where none does, those known are just those held, and no share of anything. */
  isCounted: boolean;
}

const sum = (parts: readonly Held[]): Held => ({
  held: parts.reduce((total, part) => total + part.held, 0),
  tabulated: parts.reduce((total, part) => total + part.tabulated, 0),
  known: parts.reduce((total, part) => total + part.known, 0),
});

/** How many of some commitments are held. */
export const countHeld = (commitments: readonly { coverage: string }[]): Held => ({
  held: commitments.filter(({ coverage }) => coverage === 'captured').length,
  tabulated: commitments.filter(({ coverage }) => coverage === 'tabulated').length,
  known: commitments.length,
});

/** Whether anything but its own page names a commitment. */
const isCounted = ({ coverage, listings }: CommitmentSummary): boolean =>
  coverage !== 'captured' || listings.length > 0;

/** Coverage per member and cycle, members by id, cycles from the newest. */
export const coverageByMember = once(async (): Promise<MemberCoverage[]> => {
  const groups = await commitmentGroups();
  const counted = new Set(
    groups.filter(({ commitments }) => commitments.some(isCounted)).map(({ memberId }) => memberId),
  );
  const cycles = groups.map(({ memberId, cycle, commitments }) => ({ memberId, cycle, ...countHeld(commitments) }));
  return [...Map.groupBy(cycles, (row) => row.memberId)].map(([memberId, rows]) => ({
    memberId,
    cycles: rows,
    isCounted: counted.has(memberId),
    ...sum(rows),
  }));
});

/** Coverage of everything. Shape: `{held: 4, tabulated: 0, known: 119}`. */
export const coverageOfAll = once(async (): Promise<Held> => sum(await coverageByMember()));

export async function coverageOfMember(memberId: string): Promise<MemberCoverage> {
  const found = (await coverageByMember()).find((row) => row.memberId === memberId);
  return found ?? { memberId, cycles: [], isCounted: false, held: 0, tabulated: 0, known: 0 };
}

/** How many list entries were read in each source, also where none was; a report and a sheet have no list. */
export const listEntries = once(async (): Promise<{ sourceId: string; count: number }[]> => {
  const entries = Map.groupBy(
    (await allCommitments()).flatMap((record) => record.listings),
    (listing) => listing.source_id,
  );
  const pages = (await allSources()).filter(({ record_type }) => record_type !== 'report' && record_type !== 'sheet');
  return pages.map(({ source_id }) => ({
    sourceId: source_id,
    count: entries.get(source_id)?.length ?? 0,
  }));
});
