import { type DraftRow, draftRow } from '../normalise/draft.ts';
import { organisationRows, splitInstitutions } from '../normalise/institutions/institutions.ts';
import type { Member } from '../normalise/members.ts';
import { areaIdOf } from '../spellings/policy-area-names.ts';
import { linesOf, type SheetReading, textOf } from './cell-text.ts';
import { readMark } from './codes.ts';
import { columns } from './columns.ts';
import { columnsAs, type SheetRow } from './read-sheet.ts';

const areas = columnsAs(columns, 'area').map(({ column }) => ({ column, id: areaIdOf(column) ?? null }));

/** Links to the policy areas whose columns are marked `1`, in the order of the table of columns; the words are the column's name. */
export function areaRows(id: string, row: SheetRow, reading: SheetReading): DraftRow[] {
  const marked = areas.flatMap((area) => {
    const cell = textOf(row.cell(area.column));
    return cell && readMark(cell, reading) === true ? [{ ...area, cell }] : [];
  });
  return marked.map(({ column, id: policy_area_id, cell }, i) =>
    draftRow(
      'commitment_policy_areas',
      { commitment_id: id, stated_in: 'sheet', position: i + 1, policy_area_id, verbatim: column },
      { verbatim: cell.places },
    ),
  );
}

/** Links to the lead and supporting institutions. */
export function institutionRows(id: string, row: SheetRow, member: Member, reading: SheetReading): DraftRow[] {
  return (['lead', 'support'] as const).flatMap((role) => {
    const names = splitInstitutions(linesOf(row.field(role)), reading.source, reading.report);
    return organisationRows(names, {
      table: 'commitment_organisations',
      column: 'commitment_id',
      id,
      memberId: member.member_id,
      role,
    });
  });
}
