import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { readAnswers } from '../scripts/pipeline/io/read-answers.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import type { CommitmentRecord } from '../src/model/records.ts';

const seed = { file: 'seed.txt', bytes: readFileSync('tests/findings/percentage-mismatch/found.txt'), entry: null };
const id = convert([seed]).dataset.findings[0]?.finding_id ?? '';
const answered = (finding: string, evidence: string) =>
  convert(
    [seed],
    readAnswers(
      `finding_id,answer,reason_es,reason_en,evidence,answered_on\n${finding},dismissed,No lo es.,It is none.,${evidence},2026-11-22\n`,
    ).answers,
  );

it('an answer stands beside its finding, in the table and in the record', () => {
  const conversion = answered(id, 'seed:24');
  const files = new Map([...emit(conversion, '1.0.0')].map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
  const record = JSON.parse(files.get('content/commitments/AL0001.json') ?? '') as CommitmentRecord;
  expect(files.get('data/finding_answers.csv')).toBe(
    `finding_id,answer,reason_es,reason_en,evidence,answered_on\r\n${id},dismissed,No lo es.,It is none.,seed:24,2026-11-22\r\n`,
  );
  expect(record.findings.map(({ answer }) => answer)).toEqual([
    {
      answer: 'dismissed',
      reason_es: 'No lo es.',
      reason_en: 'It is none.',
      evidence: 'seed:24',
      answered_on: '2026-11-22',
    },
  ]);
  expect(conversion.diagnostics).toEqual([]);
});

it('a dismissed finding is not gone', () => {
  expect(answered(id, 'seed:24').dataset.findings.map(({ finding_id }) => finding_id)).toEqual([id]);
});

it('an answer to a finding that is not there is told, and not published', () => {
  const { dataset, diagnostics } = answered('two-titles.AL0001.00000000', 'seed:24');
  expect(dataset.finding_answers).toEqual([]);
  expect(diagnostics).toMatchObject([
    { id: 'answer-stale', severity: 'warning', file: 'answers.csv', place: { line_start: 2, column_start: 1 } },
  ]);
});

it('evidence must be a line that has words', () => {
  const { dataset, diagnostics } = answered(id, 'seed:900');
  expect(dataset.finding_answers).toEqual([]);
  expect(diagnostics).toMatchObject([{ id: 'answer-invalid', severity: 'error', place: { column_start: 69 } }]);
});
