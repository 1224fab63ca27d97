import { z } from 'astro/zod';

/** What is checked of the tables that are written, in the order it is told. */
export const qualityChecks = [
  'files',
  'required',
  'types',
  'closed_lists',
  'unique_keys',
  'foreign_keys',
  'dates',
  'text',
  'formulas',
  'placeholders',
  'personal_data',
  'lines_accounted',
  'sources_kept',
  'least',
  'not_lost',
  'years',
  'usual',
] as const;
export type QualityCheck = (typeof qualityChecks)[number];

/** Those that compare with the last release. */
export const comparingChecks: ReadonlySet<QualityCheck> = new Set(['sources_kept', 'not_lost']);

/** Those that only warn; any other stops a release. */
export const warningChecks: ReadonlySet<QualityCheck> = new Set(['years', 'usual']);

export const qualityUnits = ['files', 'rows', 'cells', 'bounds'] as const;
export type QualityUnit = (typeof qualityUnits)[number];

/** Something that is not as it must be. What stands in a cell is told, unless it is personal data. */
export const breach = z.strictObject({
  table: z.string(),
  column: z.string().nullable(),
  /** Key of the row, joined with `:`. */
  row: z.string().nullable(),
  found: z.string(),
  expected: z.string(),
});
export type Breach = z.infer<typeof breach>;

const count = z.int().min(0);

/** The rows of a table that share a value, so that a share is told of them as well. */
export const tablePart = z.strictObject({ column: z.string(), value: z.string() });
export type TablePart = z.infer<typeof tablePart>;

/** How much of a table is there. `part_…` counts the rows of its part only. */
export const tableFill = z.strictObject({
  table: z.string(),
  rows: count,
  part: tablePart.extend({ rows: count }).nullable(),
  columns: z.array(
    z.strictObject({ column: z.string(), required: z.boolean(), filled: count, part_filled: count.nullable() }),
  ),
});
export type TableFill = z.infer<typeof tableFill>;

/** A hand-written bound and what was found: rows of a table, or the share of its rows in which a column is filled. */
export const boundResult = z.strictObject({
  table: z.string(),
  column: z.string().nullable(),
  found: z.number(),
  /** Less than this stops a release. */
  least: z.number().nullable(),
  /** Outside of these it warns. */
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Whether there are rows enough for a share to say something. */
  applies: z.boolean(),
});
export type BoundResult = z.infer<typeof boundResult>;

export const checkResult = z.strictObject({
  id: z.enum(qualityChecks),
  severity: z.enum(['error', 'warning']),
  unit: z.enum(qualityUnits),
  /** How many were looked at. */
  checked: count,
  breaches: count,
  /** The first of the breaches. */
  first: z.array(breach),
});
export type CheckResult = z.infer<typeof checkResult>;

/** How good the tables are: what was checked and with which result, and how often each column is filled. */
export const qualityReport = z.strictObject({
  version: z.string(),
  /** The release that the tables were compared with; `null` while there is none. */
  former: z.string().nullable(),
  checks: z.array(checkResult),
  bounds: z.array(boundResult),
  tables: z.array(tableFill),
});
export type QualityReport = z.infer<typeof qualityReport>;
