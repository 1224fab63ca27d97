import type { Language } from '../strings/routes.ts';
import { allAreas, areaName } from './areas.ts';
import { memberName } from './commitment-items.ts';
import { allCommitments } from './commitments.ts';
import { allInstitutions } from './institutions.ts';
import { allMembers } from './members.ts';
import { byText } from './once.ts';
import { allPlans } from './plans.ts';

/** Words of titles and names, and ids: what the search offers when it finds nothing. Shorter words than four letters are left out. */
export async function searchWords(lang: Language): Promise<string[]> {
  const commitments = await allCommitments();
  const titles = [
    ...commitments.flatMap(({ title, milestones }) => [title, ...milestones.map((milestone) => milestone.title)]),
    ...(await allPlans()).map(({ title }) => title),
    ...(await allMembers()).map((member) => memberName(member, lang)),
    ...(await allAreas()).map(({ row }) => areaName(row, lang)),
    ...(await allInstitutions()).map(({ row }) => row.name),
  ];
  const words = titles.flatMap((title) => title.toLocaleLowerCase(lang).match(/\p{L}{4,}/gu) ?? []);
  return [...new Set([...words, ...commitments.map(({ commitment_id }) => commitment_id)])].sort(byText);
}
