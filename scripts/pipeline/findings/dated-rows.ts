import type { Bilingual } from '../../../src/model/column.ts';
import type { PartialDate } from '../../../src/model/partial-date.ts';
import type { PassageRow } from '../../../src/model/passage.ts';
import type { Evidence } from './evidence.ts';
import type { Subject } from './subject.ts';

/** A printed date of a row, and the column that has its words. */
export interface RowDate {
  is: 'start' | 'end' | 'submission';
  field: string;
  verbatim: string | null;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  precision: PartialDate['precision'] | null;
}

/** A milestone, a commitment or a plan with its dates. */
export interface DatedRow {
  record: readonly [type: PassageRow['record_type'], id: string];
  subject: Subject;
  /** Shape: `{es: "el hito 3", en: "milestone 3"}`. */
  name: Bilingual;
  dates: readonly RowDate[];
}

/** All that has a start and an end. */
export function* datedRows({ dataset }: Evidence): Generator<DatedRow> {
  for (const row of dataset.milestones)
    yield {
      record: ['milestone', row.milestone_id],
      subject: { subject_type: 'commitment', subject_id: row.commitment_id },
      name: { es: `el hito ${row.position}`, en: `milestone ${row.position}` },
      dates: [dateIn(row, 'start', 'start'), dateIn(row, 'due', 'end')],
    };
  for (const row of dataset.commitments)
    yield {
      record: ['commitment', row.commitment_id],
      subject: { subject_type: 'commitment', subject_id: row.commitment_id },
      name: { es: 'el compromiso', en: 'the commitment' },
      dates: [dateIn(row, 'start', 'start'), dateIn(row, 'end', 'end')],
    };
  for (const row of dataset.action_plans)
    yield {
      record: ['action_plan', row.action_plan_id],
      subject: { subject_type: 'action_plan', subject_id: row.action_plan_id },
      name: { es: 'el plan', en: 'the plan' },
      dates: [dateIn(row, 'submitted', 'submission'), dateIn(row, 'start', 'start'), dateIn(row, 'end', 'end')],
    };
}

type Column = 'verbatim' | 'edtf' | 'earliest' | 'latest' | 'precision';

const dateIn = <P extends string>(
  row: { [C in Column as `${P}_${C}`]: RowDate[C] },
  prefix: P,
  is: RowDate['is'],
): RowDate => {
  const of = <C extends Column>(column: C) => row[`${prefix}_${column}` as keyof typeof row] as RowDate[C];
  return {
    is,
    field: `${prefix}_verbatim`,
    verbatim: of('verbatim'),
    edtf: of('edtf'),
    earliest: of('earliest'),
    latest: of('latest'),
    precision: of('precision'),
  };
};
