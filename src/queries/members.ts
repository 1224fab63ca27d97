import { getCollection } from 'astro:content';
import type { MemberRecord } from '../model/records.ts';
import { byText, once } from './once.ts';

export const allMembers = once(async (): Promise<MemberRecord[]> => {
  const entries = await getCollection('members');
  return entries.map((entry) => entry.data).sort((a, b) => byText(a.member_id, b.member_id));
});

const byId = once(async () => new Map((await allMembers()).map((member) => [member.member_id, member])));

/** The member of a record. The validator has seen to it that it exists. */
export async function memberById(id: string): Promise<MemberRecord> {
  const member = (await byId()).get(id);
  if (!member) throw new Error(`content names the member ${id}, which content/members has not`);
  return member;
}
