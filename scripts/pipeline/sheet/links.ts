import { type DraftRow, draftRow } from '../normalise/draft.ts';
import { organisationRows, splitInstitutions } from '../normalise/institutions/institutions.ts';
import type { Member } from '../normalise/members.ts';
import { fold } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Fragment } from '../source/span.ts';
import { pattern } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
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

const endsOpen = pattern`(?:^|\s)${phrases.function_words}$`;
/** No such word is longer, with what is before it. */
const longestEnd = 40;

/** Lines of a cell that a name goes on over: one ends in a word that wants another, or inside quotation marks or a bracket. */
function joinBroken(lines: readonly Fragment[], { text }: SourceText): Fragment[] {
  const joined: Fragment[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (!before || !isOpen(before.text)) {
      joined.push(line);
      continue;
    }
    // As long as in the sheet, so that its places stay.
    const whole = text.slice(before.start, line.end).replace(/\s/g, ' ');
    joined[joined.length - 1] = { text: whole, start: before.start, end: line.end };
  }
  return joined;
}

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;
const isOpen = (text: string): boolean =>
  endsOpen.test(fold(text.slice(-longestEnd))) ||
  countOf(text, '"') % 2 === 1 ||
  countOf(text, '(') > countOf(text, ')');

/** Links to the lead and supporting institutions. */
export function institutionRows(id: string, row: SheetRow, member: Member, reading: SheetReading): DraftRow[] {
  return (['lead', 'support'] as const).flatMap((role) => {
    const names = splitInstitutions(
      joinBroken(linesOf(row.field(role)), reading.source),
      reading.source,
      reading.report,
    );
    return organisationRows(names, {
      table: 'commitment_organisations',
      column: 'commitment_id',
      id,
      memberId: member.member_id,
      role,
    });
  });
}
