import type { TableName } from '../../../src/model/tables.ts';

/**
 * A column that is compared between captures. `text`: words, in one language only. `plain`: numbers and codes, in any.
 * `date`: its EDTF, in any language. `paragraphs`: words, line by line.
 */
export interface Compared {
  column: string;
  as: 'text' | 'plain' | 'date' | 'paragraphs';
}

const text = (column: string): Compared => ({ column, as: 'text' });
const plain = (column: string): Compared => ({ column, as: 'plain' });
const date = (prefix: string): Compared => ({ column: `${prefix}_verbatim`, as: 'date' });

/** What is compared of each row. Left out is what is computed from these, and what the alignment of rows has compared. */
export const compared: Partial<Record<TableName, readonly Compared[]>> = {
  commitments: [
    text('title'),
    text('long_title'),
    plain('plan_number'),
    plain('irm_number'),
    plain('cycle'),
    date('start'),
    date('end'),
    text('sector_verbatim'),
  ],
  members: [date('since'), plain('plan_number')],
  action_plans: [
    text('title'),
    plain('cycle'),
    plain('submission_year'),
    date('submitted'),
    date('end'),
    text('duration_verbatim'),
  ],
  milestones: [text('title'), plain('continuity'), date('start'), date('due')],
  indicators: [text('title'), plain('baseline'), plain('target'), plain('change_percent')],
  sections: [{ column: 'text', as: 'paragraphs' }],
  figures: [plain('value')],
};

/** The columns that say what a row is, for a row that only one capture has. */
export const naming: Partial<Record<TableName, readonly string[]>> = {
  milestones: ['title'],
  indicators: ['title'],
  commitment_organisations: ['verbatim'],
  action_plan_organisations: ['verbatim'],
  commitment_policy_areas: ['verbatim'],
  commitment_ogp_values: ['verbatim'],
  sections: ['heading', 'text'],
  figures: ['verbatim'],
};
