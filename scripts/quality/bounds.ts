import type { TablePart } from '../../src/model/quality.ts';
import type { RowOf, TableName } from '../../src/model/tables.ts';

/** Less than `least` stops a release; outside of `from` and `to` it warns. */
export interface Bound {
  least?: number;
  from?: number;
  to?: number;
}

/** Rows of a table. `to` may be so many for each row of another table, so that it holds for five pages and for 6,000. */
export interface RowBound extends Omit<Bound, 'to'> {
  to?: { times: number; of: TableName };
}

/** A loss that is meant: after this release the table may have as few rows, or the column as few filled cells. */
export interface AcceptedLoss {
  after: string;
  table: TableName;
  column?: string;
  least: number;
  why: string;
}

export interface Bounds {
  rows: { [T in TableName]?: RowBound };
  /** Shares of the rows in which a column is filled, from 0 to 1; of the rows of the part, where the table has one. */
  filled: { [T in TableName]?: { [C in keyof RowOf<T>]?: Bound } };
  /** A share of fewer rows than this says nothing. */
  sharesFrom: number;
  parts: { [T in TableName]?: TablePart };
  /** What share of its rows a table may lose from one release to the next. */
  mayLose: { [T in TableName]?: number } & { others: number };
  /** What share of the filled cells of a column may become empty, in the rows that stay. */
  mayEmpty: number;
  accepted: readonly AcceptedLoss[];
  /** Years that days of the sources fall into. */
  years: { from: number; to: number };
}

/**
 * What the written tables must have at least, and what they usually have. Written by hand.
 *
 * A minimum is here to notice loss, never to ask for more: it is so low that no page which is added can fall below it. Where a
 * loss is meant, say so in `accepted` and commit it with what caused it; it is void with the next release.
 */
export const bounds: Bounds = {
  rows: {
    members: { least: 1 },
    action_plans: { least: 1 },
    commitments: { least: 1 },
    milestones: { to: { times: 20, of: 'commitments' } },
    observations: { to: { times: 40, of: 'commitments' } },
    indicators: { to: { times: 20, of: 'commitments' } },
    organisations: { to: { times: 10, of: 'commitments' } },
    commitment_organisations: { to: { times: 30, of: 'commitments' } },
    commitment_policy_areas: { to: { times: 15, of: 'commitments' } },
    // OGP has four values; a page and a sheet may both state them.
    commitment_ogp_values: { to: { times: 8, of: 'commitments' } },
    sections: { to: { times: 60, of: 'commitments' } },
    listings: { to: { times: 500, of: 'sources' } },
    passages: { least: 1 },
    sources: { least: 1 },
    findings: { to: { times: 20, of: 'commitments' } },
    policy_areas: { least: 1 },
    // Made of the model, not of the captures.
    ogp_values: { least: 4 },
    finding_rules: { least: 40 },
    codelists: { least: 200 },
  },
  filled: {
    members: { country_code: { least: 0.5, from: 0.9 } },
    // A sheet tells no first day of a plan, and gives its commitments text without headings.
    action_plans: { end_edtf: { from: 0.5 } },
    commitments: { action_plan_id: { least: 0.5, from: 0.9 }, end_edtf: { from: 0.3 } },
    milestones: { due_edtf: { least: 0.1, from: 0.4 } },
    observations: { verbatim: { least: 0.3, from: 0.6 } },
    indicators: { target: { from: 0.4 } },
    // An area or a value that is printed in words the vocabulary does not know has none.
    commitment_policy_areas: { policy_area_id: { least: 0.4, from: 0.8 } },
    commitment_ogp_values: { ogp_value_id: { least: 0.4, from: 0.8 } },
    sections: { text: { least: 0.3, from: 0.6 } },
    listings: { title: { least: 0.5, from: 0.9 } },
  },
  sharesFrom: 20,
  parts: { commitments: { column: 'coverage', value: 'captured' } },
  mayLose: {
    // Their ids are promised to stay.
    members: 0,
    action_plans: 0,
    commitments: 0,
    sources: 0,
    // What our own rules find changes with the rules.
    findings: 0.5,
    finding_passages: 0.5,
    differences: 0.5,
    others: 0.05,
  },
  mayEmpty: 0.05,
  accepted: [],
  years: { from: 1990, to: 2050 },
};
