import { allCommitments, commitmentGroups } from './commitments.ts';
import { groupBy, once } from './once.ts';
import { allSources } from './sources.ts';

/** How many commitments are held of those known to exist. */
export interface Held {
  held: number;
  known: number;
}
/** Also how many are known from a row of a sheet, without their page. */
export interface HeldOfAll extends Held {
  tabulated: number;
}
export interface CycleCoverage extends Held {
  memberId: string;
  cycle: number | null;
}
export interface MemberCoverage extends Held {
  memberId: string;
  cycles: CycleCoverage[];
}

const sum = (parts: readonly Held[]): Held => ({
  held: parts.reduce((total, part) => total + part.held, 0),
  known: parts.reduce((total, part) => total + part.known, 0),
});

/** Coverage per member and cycle, members by id, cycles from the newest. */
export const coverageByMember = once(async (): Promise<MemberCoverage[]> => {
  const cycles = (await commitmentGroups()).map(({ memberId, cycle, commitments }) => ({
    memberId,
    cycle,
    held: commitments.filter(({ coverage }) => coverage === 'captured').length,
    known: commitments.length,
  }));
  return [...groupBy(cycles, (row) => row.memberId)].map(([memberId, rows]) => ({
    memberId,
    cycles: rows,
    ...sum(rows),
  }));
});

/** Coverage of everything. Shape: `{held: 4, known: 119, tabulated: 0}`. */
export const coverageOfAll = once(async (): Promise<HeldOfAll> => {
  const commitments = await allCommitments();
  const tabulated = commitments.filter(({ coverage }) => coverage === 'tabulated').length;
  return { ...sum(await coverageByMember()), tabulated };
});

export async function coverageOfMember(memberId: string): Promise<MemberCoverage> {
  const found = (await coverageByMember()).find((row) => row.memberId === memberId);
  return found ?? { memberId, cycles: [], held: 0, known: 0 };
}

/** How many list entries were read in each source, also where none was; a report has no list. */
export const listEntries = once(async (): Promise<{ sourceId: string; count: number }[]> => {
  const entries = groupBy(
    (await allCommitments()).flatMap((record) => record.listings),
    (listing) => listing.source_id,
  );
  const pages = (await allSources()).filter(({ record_type }) => record_type !== 'report');
  return pages.map(({ source_id }) => ({
    sourceId: source_id,
    count: entries.get(source_id)?.length ?? 0,
  }));
});
