import {
  evidenceLine,
  type FindingAnswerRow,
  findingAnswerKinds,
  findingAnswers,
} from '../../../src/model/finding-answer.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { cellProblem } from '../emit/cell.ts';
import { findPersonalData } from '../source/personal-data.ts';
import { type Answer, answersName } from '../source/seed.ts';
import { placeCells } from './cell-places.ts';
import { readCells } from './register-cells.ts';
import { isAddress, isDay } from './register-facts.ts';

type Column = keyof FindingAnswerRow;

/** The header of the file. */
const columns = Object.keys(findingAnswers.row.shape) as Column[];
const start: Place = { line_start: 1, column_start: 1, line_end: 1, column_end: 1 };

const isText = (cell: string) => cell !== '' && cellProblem(cell, {}) === null && findPersonalData(cell).length === 0;
const sentence = 'a sentence on one line that begins with a word, without e-mail addresses or telephone numbers';

/** A cell as a message may name it: messages end up in logs. */
const shown = (cell: string) =>
  findPersonalData(cell).length > 0 ? 'an e-mail address or telephone number' : cell.replace(/\s+/g, ' ');

/** What a cell must be, in words, and how to tell. */
const rules: Readonly<Record<Column, { expected: string; holds: (cell: string) => boolean }>> = {
  finding_id: { expected: 'the id of a finding', holds: (cell) => /^[a-z-]+\.[\w-]+\.[0-9a-f]{8}$/.test(cell) },
  answer: { expected: findingAnswerKinds.join(' or '), holds: (cell) => findingAnswerKinds.includes(cell as never) },
  reason_es: { expected: sentence, holds: isText },
  reason_en: { expected: sentence, holds: isText },
  evidence: {
    expected: 'an address that begins with https://, or a line of a capture, as in 003_dc089b18fe7aed46:46',
    holds: (cell) => isText(cell) && (isAddress(cell) || evidenceLine(cell) !== null),
  },
  answered_on: { expected: 'a day that exists, as in 2026-03-04', holds: isDay },
};

/**
 * Reads `answers.csv`: what a maintainer answers to findings. All columns must be filled.
 *
 * Reports `answer-invalid` and `answer-duplicate`, each with its line and column. Never throws.
 */
export function readAnswers(text: string): { answers: Answer[]; diagnostics: Diagnostic[] } {
  const plain = text.replace(/^\uFEFF/, '');
  const { rows, problems } = readCells(plain);
  const places = new Map(placeCells(plain).map((cells) => [cells[0]?.line_start, cells]));
  const invalid = (place: Place | undefined, actual: string, expected: string) =>
    diagnose(answersName, 'answer-invalid', place ?? start, actual, expected);
  const diagnostics = problems.map(({ line, message }) => invalid(places.get(line)?.[0], message, 'well-formed CSV'));
  const header = rows[0]?.cells.join(',') ?? '';
  if (header !== columns.join(',')) diagnostics.push(invalid(undefined, header, `the header ${columns.join(',')}`));
  const answers = new Map<string, Answer>();
  if (diagnostics.length > 0) return { answers: [], diagnostics };
  for (const { line, cells } of rows.slice(1)) {
    const at = (column: Column) => places.get(line)?.[columns.indexOf(column)] ?? start;
    if (cells.length !== columns.length) {
      diagnostics.push(invalid(at('finding_id'), cells.join(','), `${columns.length} cells, one per column`));
      continue;
    }
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as FindingAnswerRow;
    const wrong = columns.filter((column) => !rules[column].holds(row[column]));
    for (const column of wrong) {
      diagnostics.push(invalid(at(column), shown(row[column]), `${rules[column].expected} in the column ${column}`));
    }
    if (wrong.length > 0) continue;
    const { finding_id } = row;
    const answer = { row, places: { finding_id: at('finding_id'), evidence: at('evidence') } };
    if (answers.has(finding_id)) {
      diagnostics.push(diagnose(answersName, 'answer-duplicate', at('finding_id'), finding_id));
    } else answers.set(finding_id, answer);
  }
  return { answers: [...answers.values()], diagnostics };
}
