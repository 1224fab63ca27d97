import type { RawMilestone } from '../../extract/raw-page.ts';
import { type Fragment, onOneLine } from '../../source/span.ts';
import { plainStart } from '../../spellings/plain-start.ts';
import { lookupOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import { type DateOrder, orderIn } from '../date-order.ts';
import { readSpan } from '../dates.ts';
import { type DraftRow, draftRow } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { milestoneStatusRow } from './observation-rows.ts';

const continuityOf = lookupOf(values.continuity);

/** Milestones in page order, each with its state where the page prints one. Reports `milestone-count-mismatch`. */
export function milestoneRows(reading: Reading, commitmentId: string): DraftRow[] {
  const { page, source, report } = reading;
  const { milestoneCount: count, milestones } = page;
  if (count && Number.parseInt(count.text, 10) !== milestones.length)
    report(
      'milestone-count-mismatch',
      source.place(count),
      String(milestones.length),
      String(Number.parseInt(count.text, 10)),
    );
  const order = orderIn(page);
  return milestones.flatMap((milestone, i) => {
    const position = milestone.number ?? i + 1;
    const milestone_id = `${commitmentId}-M${position}`;
    const title = plainStart(milestone.title);
    if (!title) return [];
    return [
      milestoneRow(milestone, { milestone_id, commitment_id: commitmentId, position }, title, reading, order),
      ...milestoneStatusRow(milestone, milestone_id, reading),
    ];
  });
}

function milestoneRow(
  milestone: RawMilestone,
  keys: { milestone_id: string; commitment_id: string; position: number },
  title: Fragment,
  { source, report }: Reading,
  order: DateOrder | null,
): DraftRow {
  const row = {
    ...keys,
    title: [title, ...milestone.titleRest].map(onOneLine).join(' '),
    continuity: (milestone.continuity && continuityOf(milestone.continuity.text)) ?? null,
    ...readSpan(['start', 'due'], [milestone.start, milestone.due], source, report, order),
  };
  return draftRow('milestones', row, {
    title: [title, ...milestone.titleRest],
    continuity: milestone.continuity,
    start_verbatim: milestone.start,
    due_verbatim: milestone.due,
  });
}
