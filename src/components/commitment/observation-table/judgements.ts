import { type Assessor, assessors, type ObservationRow, type Question, questions } from '../../../model/observation.ts';

/** One question and what each assessor says of it, in the order the assessors stand in the columns. */
export interface JudgementRow {
  question: Question;
  cells: ObservationRow[][];
}

export interface Judgements {
  assessors: Assessor[];
  rows: JudgementRow[];
}

/** Puts the observations of a commitment side by side: a row per question, a column per assessor who says anything. */
export function tabulateJudgements(observations: readonly ObservationRow[]): Judgements {
  const own = observations.filter(({ subject_type, shown }) => shown && subject_type !== 'milestone');
  const present = assessors.filter((assessor) => own.some((row) => row.assessor === assessor));
  const rows = questions
    .map((question) => ({
      question,
      cells: present.map((assessor) => own.filter((row) => row.question === question && row.assessor === assessor)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return { assessors: present, rows };
}

/** What other captures answer to the question of a cell, where it is not the same; each answer once. */
export function answeredOtherwise(
  cell: readonly ObservationRow[],
  observations: readonly ObservationRow[],
): ObservationRow[] {
  const [first] = cell;
  const answer = ({ part, state, value, verbatim }: ObservationRow) =>
    [part, state, value ?? (state === 'value' ? verbatim : '')].join('|');
  const parts = new Set(cell.map(({ part }) => part));
  const said = new Set(cell.map(answer));
  return observations.filter((row) => {
    const same = row.question === first?.question && row.assessor === first.assessor && parts.has(row.part);
    if (row.shown || !same || said.has(answer(row))) return false;
    said.add(answer(row));
    return true;
  });
}
