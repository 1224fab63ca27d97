import { type Assessor, assessors, type ObservationRow, type Question, questions } from '../../model/observation.ts';

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
  const own = observations.filter(({ subject_type }) => subject_type !== 'milestone');
  const present = assessors.filter((assessor) => own.some((row) => row.assessor === assessor));
  const rows = questions
    .map((question) => ({
      question,
      cells: present.map((assessor) => own.filter((row) => row.question === question && row.assessor === assessor)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return { assessors: present, rows };
}
