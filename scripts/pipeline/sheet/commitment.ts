import { yearOf } from '../normalise/action-plans.ts';
import { type DraftRow, draftRow } from '../normalise/draft.ts';
import { textLanguage } from '../normalise/language.ts';
import type { PrintedMember } from '../normalise/members.ts';
import { commitmentUrl } from '../normalise/rows/commitment-rows.ts';
import { sectionId } from '../normalise/rows/text-rows.ts';
import type { Fragment } from '../source/span.ts';
import { type CellText, linesOf, type SheetReading, textOf } from './cell-text.ts';
import { readSheetDate } from './dates.ts';
import { addressedIn } from './places.ts';
import type { SheetRow } from './read-sheet.ts';

const ogpAddress = /^https:\/\/(?:www\.)?opengovpartnership\.org\/\S+$/;

/** A row that can be published: its id, its title and its member are known. */
export interface Entry {
  id: Fragment;
  row: SheetRow;
  member: PrintedMember;
  title: CellText;
}

/** The short title, by which OGP's pages go, else the long one. */
export const titleOf = (row: SheetRow): CellText | null =>
  textOf(row.field('short_title')) ?? textOf(row.field('title'));

/** The row of the commitment. */
export function commitmentRow(
  { id, row, member, title }: Entry,
  planId: string | null,
  reading: SheetReading,
): DraftRow {
  const read = (field: Parameters<SheetRow['field']>[0]) => textOf(row.field(field));
  const long = read('short_title') && read('title');
  const [start, end, number] = [read('start'), read('end'), read('commitment_number')];
  const year = row.field('submission_year');
  const cycle = yearOf(year);
  const address = addressOf(row, reading);
  const cells = {
    commitment_id: id.text,
    member_id: member.member_id,
    action_plan_id: planId,
    title: title.text,
    long_title: long?.text ?? null,
    plan_number: number?.text ?? null,
    irm_number: null,
    coverage: 'tabulated' as const,
    cycle,
    ...readSheetDate('start', start, reading),
    ...readSheetDate('end', end, reading),
    dates_stated_in: start || end ? ('sheet' as const) : null,
    sector_verbatim: null,
    ogp_url: address?.text ?? commitmentUrl(member.member_id, id.text),
  };
  return draftRow('commitments', cells, {
    commitment_id: id,
    title: title.places,
    long_title: long?.places ?? null,
    plan_number: number?.places ?? null,
    cycle: cycle === null ? null : year,
    start_verbatim: start?.places ?? null,
    end_verbatim: end?.places ?? null,
    ogp_url: address,
  });
}

/** The address that the row gives, where it is one of OGP's and not that of another commitment. Reports `sheet-value-unknown` for others. */
function addressOf(row: SheetRow, { source, report }: SheetReading): Fragment | null {
  const cell = row.field('url');
  const id = row.field('id')?.text ?? '';
  const addressed = addressedIn(row);
  if (cell && addressed && addressed.id !== id) {
    report('sheet-value-unknown', source.place(cell), cell.text, `the address of ${id}`);
    return null;
  }
  if (!cell || ogpAddress.test(cell.text)) return cell;
  report(
    'sheet-value-unknown',
    source.place(cell),
    cell.text,
    'an address that begins with https://www.opengovpartnership.org/',
  );
  return null;
}

/** The text of the commitment, a paragraph for each line of the cell. */
export function textRow(id: string, row: SheetRow, { sourceId }: SheetReading): DraftRow[] {
  const paragraphs = linesOf(row.field('text'));
  if (paragraphs.length === 0) return [];
  const text = paragraphs.map((one) => one.text).join('\n');
  return [
    draftRow(
      'sections',
      {
        section_id: sectionId(id, 0),
        subject_type: 'commitment',
        subject_id: id,
        position: 1,
        part: 'sheet',
        heading: null,
        text,
        language: textLanguage(text),
        source_id: sourceId,
      },
      { text: paragraphs },
    ),
  ];
}
