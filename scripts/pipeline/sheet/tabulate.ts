import { commitmentIdPattern } from '../../../src/model/commitment.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft, DraftRow } from '../normalise/draft.ts';
import type { PrintedMember } from '../normalise/members.ts';
import { policyAreaRow } from '../normalise/policy-areas.ts';
import { compareText } from '../source/compare-text.ts';
import type { SheetReading } from './cell-text.ts';
import { commitmentRow, type Entry, textRow, titleOf } from './commitment.ts';
import { areaRows, institutionRows } from './links.ts';
import { memberOf, memberRows } from './member.ts';
import { observationRows } from './observations.ts';
import { isOfAnother, type Owners } from './owners.ts';
import { Places } from './places.ts';
import { Plans } from './plans.ts';
import type { Sheet, SheetRow } from './read-sheet.ts';
import { checkTwins } from './twins.ts';

/** What a sheet gives, and the rows that were read: the others are refused, each with an error. */
export interface Tabulated {
  draft: Draft;
  read: ReadonlySet<SheetRow>;
}

/**
 * Turns the rows of a sheet into the rows of the data, the same that captured pages give.
 *
 * Rows are taken by id, so that their order in the file does not matter. Reports whatever is odd; never throws.
 */
export function tabulate(sheet: Sheet, sourceId: string, owners: Owners, report: Report): Tabulated {
  const reading: SheetReading = { source: sheet.source, sourceId, report };
  const entries = acceptRows(sheet.rows, new Places(sheet.rows, owners), reading).filter(
    ({ id, member }) => !isOfAnother(id, member, owners, reading),
  );
  const plans = new Plans(reading);
  for (const { row, member } of entries) plans.add(row, member);
  const read = new Set<SheetRow>();
  const members = new Map<string, PrintedMember>();
  const rows: DraftRow[] = [];
  for (const entry of entries) {
    const { id, row, member } = entry;
    read.add(row);
    if (!members.has(member.member_id)) members.set(member.member_id, member);
    checkTwins(row, reading);
    rows.push(
      commitmentRow(entry, plans.idOf(row, member), reading),
      ...observationRows(id.text, row, sheet, reading),
      ...institutionRows(id.text, row, member, reading),
      ...areaRows(id.text, row, reading),
      ...textRow(id.text, row, reading),
    );
  }
  const draft: Draft = {
    recordType: 'sheet',
    recordId: sourceId,
    rows: [...memberRows(members.values()), ...plans.rows(), ...policyAreas(rows), ...rows],
  };
  return { draft, read };
}

/** Rows that can be published, by id. Reports `id-invalid`, `sheet-cell-missing`, `sheet-id-repeated` and what `memberOf` does. */
function acceptRows(rows: readonly SheetRow[], places: Places, reading: SheetReading): Entry[] {
  const { source, report } = reading;
  const valid = rows.flatMap((row) => {
    const id = row.field('id');
    if (!id) report('sheet-cell-missing', row.place, '', 'the id of the commitment');
    else if (!commitmentIdPattern.test(id.text)) report('id-invalid', source.place(id), id.text);
    else return [{ id, row }];
    return [];
  });
  const byId = Map.groupBy(valid, ({ id }) => id.text);
  const once = [...byId.values()].flatMap((group) => {
    const lines = group.map(({ id }) => source.place(id).line_start);
    if (group.length > 1)
      group.forEach(({ id }, i) => {
        report('sheet-id-repeated', source.place(id), id.text, lines.filter((_, other) => other !== i).join(', '));
      });
    return group.length > 1 ? [] : group;
  });
  return once
    .sort((a, b) => compareText(a.id.text, b.id.text))
    .flatMap(({ id, row }) => {
      const title = titleOf(row);
      if (!title) report('sheet-cell-missing', row.place, '', 'the title of the commitment');
      const member = memberOf(row, places, reading);
      return member && title ? [{ id, row, member, title }] : [];
    });
}

/** The areas that the links name, each once. */
function policyAreas(rows: readonly DraftRow[]): DraftRow[] {
  const ids = new Set<string>();
  for (const { table, row } of rows)
    if (table === 'commitment_policy_areas' && 'policy_area_id' in row && row.policy_area_id)
      ids.add(row.policy_area_id);
  return [...ids].map(policyAreaRow);
}
