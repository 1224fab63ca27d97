import type { PrintedMember } from '../normalise/members.ts';
import type { Fragment } from '../source/span.ts';
import type { SheetReading } from './cell-text.ts';

/** Whose each commitment is, by its id, and the file that says so: captured pages, and sheets that are newer. */
export type Owners = ReadonlyMap<string, { memberId: string; file: string }>;

/**
 * Whether a row gives its commitment to another member than the file that is known already. A place without its country may be
 * the one that is known with it: `Paris` and `paris-france`. Reports `sheet-member-differs`.
 */
export function isOfAnother(
  id: Fragment,
  member: PrintedMember,
  owners: Owners,
  { source, report }: SheetReading,
): boolean {
  const owner = owners.get(id.text);
  if (!owner || owner.memberId === member.member_id) return false;
  if (member.country_code === null && owner.memberId.startsWith(`${member.member_id}-`)) return false;
  const { printed } = member;
  const expected = `${owner.memberId}, whose ${id.text} is in ${owner.file}`;
  report('sheet-member-differs', source.place(printed), printed.text, expected);
  return true;
}
