import type { Breach, CheckResult, QualityCheck, QualityReport } from '../../src/model/quality.ts';

/** What to do where a check is not met. */
const advice: Record<QualityCheck, string> = {
  files: 'run “npm run data”; if it stays, the writer in scripts/pipeline/emit is wrong',
  required: 'the stage that makes the column must give a value, or the model must allow none',
  types: 'look at the stage that makes the column',
  closed_lists: 'add the code to its list in src/model with its words, or read it as one that is there',
  unique_keys: 'two records have one id: look at the stage that gives it',
  foreign_keys: 'the row it names is not written: look at the merge of records',
  dates: 'look at scripts/pipeline/normalise/dates.ts',
  text: 'look at the stage that makes the column',
  formulas: 'strip the sign from the structured value; its passage keeps the quotation',
  placeholders: 'leave the cell empty; an observation says in its state what the source prints',
  personal_data: 'teach scripts/pipeline/source/personal-data.ts the way it is written; never publish it',
  lines_accounted: 'look at scripts/pipeline/account: some line is neither field nor text nor furniture',
  sources_kept:
    'a capture is never edited: put the file in seeds/ back as it was, and add a page that was captured anew as a file of its own',
  least: 'find out what is read no longer; the minimum is in scripts/quality/bounds.ts',
  not_lost: 'see what went with “npm run data:diff”; if it is meant, add it to “accepted” in scripts/quality/bounds.ts',
  years: 'look at the source; if its date is right, widen “years” in scripts/quality/bounds.ts',
  usual: 'look whether it is right; if it is, change the bound in scripts/quality/bounds.ts',
};

const placeOf = ({ table, column, row }: Breach) =>
  [`data/${table}.csv`, column && `column ${column}`, row && `row ${row}`].filter(Boolean).join(', ');

function* linesOf({ id, severity, breaches, first }: CheckResult): Generator<string> {
  for (const breach of first)
    yield `${placeOf(breach)}: ${severity} found ${JSON.stringify(breach.found)}, expected ${breach.expected} (${id})`;
  if (breaches > first.length) yield `  … and ${breaches - first.length} more`;
  yield `  ${advice[id]}`;
}

/**
 * What is not as it must be, told for a maintainer.
 *
 * Shape: `["data/milestones.csv, column due_edtf, row MO0010-M1: error found \"2019-13\", expected … (dates)", "  look at …"]`.
 */
export const messagesOf = ({ checks }: QualityReport, severity: CheckResult['severity']): string[] =>
  checks.filter((check) => check.severity === severity && check.breaches > 0).flatMap((check) => [...linesOf(check)]);
