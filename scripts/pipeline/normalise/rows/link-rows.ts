import { type Fragment, onOneLine } from '../../source/span.ts';
import { type DraftRow, draftRow } from '../draft.ts';
import { organisationRows, splitInstitutions } from '../institutions/institutions.ts';
import type { Member } from '../members.ts';
import { policyAreaId, policyAreaRow, splitAreas } from '../policy-areas.ts';
import { fieldOf, type Reading } from '../reading.ts';

/** Links of a commitment to the institutions of its fact box, by role. */
export function institutionRows({ page, source, report }: Reading, member: Member, commitmentId: string): DraftRow[] {
  const roles = [
    ['lead', 'lead'],
    ['support', 'support'],
    ['institutions_involved', 'involved'],
  ] as const;
  return roles.flatMap(([field, role]) =>
    organisationRows(splitInstitutions(fieldOf(page, field, 'glance'), source, report), {
      table: 'commitment_organisations',
      column: 'commitment_id',
      id: commitmentId,
      memberId: member.member_id,
      role,
    }),
  );
}

/** Links of a commitment to the policy areas that its fact box and its description print. */
export function areaRows({ page, source, report }: Reading, commitmentId: string): DraftRow[] {
  const inHead = splitAreas([...fieldOf(page, 'h_policy', 'glance'), ...fieldOf(page, 'primary_policy', 'glance')]);
  const inText = splitAreas(fieldOf(page, 'primary_policy', 'description'));
  const link = (printed: Fragment, i: number, stated_in: 'glance' | 'description') => {
    const policy_area_id = policyAreaId(printed, source, report);
    const row = {
      commitment_id: commitmentId,
      stated_in,
      position: i + 1,
      policy_area_id,
      verbatim: onOneLine(printed),
    };
    return [
      ...(policy_area_id ? [policyAreaRow(policy_area_id)] : []),
      draftRow('commitment_policy_areas', row, { verbatim: printed }),
    ];
  };
  return [
    ...inHead.flatMap((printed, i) => link(printed, i, 'glance')),
    ...inText.flatMap((printed, i) => link(printed, i, 'description')),
  ];
}
