import { type Answer, answerIn } from '../../../format/answers.ts';
import { codeLabel, stateLabel } from '../../../format/codes.ts';
import type { MarksOf } from '../../../format/marks.ts';
import type { ObservationRow, State } from '../../../model/observation.ts';
import type { PassageRow } from '../../../model/passage.ts';
import type { Language } from '../../../strings/routes.ts';

/** One thing somebody said: the question, the answer in words, who said it. */
export interface KnownValue {
  question: string;
  answers: (Answer & { marks: PassageRow[] })[];
  assessor: string;
}

/** Questions that share a state which is no value. */
export interface KnownGap {
  state: State;
  /** The state in words. */
  label: string;
  questions: { label: string; marks: PassageRow[] }[];
}

export interface Known {
  values: KnownValue[];
  gaps: KnownGap[];
}

/** What became of it, which who comes asks first, and everything else that is said of it. */
export function splitOutcome(observations: readonly ObservationRow[]): [ObservationRow[], ObservationRow[]] {
  const isOutcome = ({ question, subject_type }: ObservationRow) =>
    question === 'completion' && subject_type !== 'milestone';
  return [observations.filter(isOutcome), observations.filter((o) => !isOutcome(o))];
}

/** The name of the report that judges comes after what it says. */
const byWeight = (a: ObservationRow, b: ObservationRow): number => weight(a) - weight(b);
const weight = ({ question }: ObservationRow): number => (question.endsWith('_report') ? 1 : 0);

/** Sums up what is said of a commitment: values first, then what is pending, blank or absent, state by state. */
export function summariseKnown(observations: readonly ObservationRow[], marks: MarksOf, lang: Language): Known {
  const own = observations.filter(({ subject_type }) => subject_type !== 'milestone').toSorted(byWeight);
  const isSaid = (row: ObservationRow) => answerIn(row, lang) !== null;
  const values = Map.groupBy(own.filter(isSaid), (o) => `${o.question}\n${o.assessor}\n${o.report ?? ''}`);
  const gaps = Map.groupBy(
    own.filter((o) => !isSaid(o)),
    (o) => stateLabel(o, lang),
  );
  return {
    values: [...values.values()].flatMap((rows) => describeValue(rows, marks, lang)),
    gaps: [...gaps].flatMap(([label, rows]) => {
      const state = rows[0]?.state;
      return state ? [{ state, label, questions: describeGap(rows, marks, lang) }] : [];
    }),
  };
}

function describeValue(rows: readonly ObservationRow[], marks: MarksOf, lang: Language): KnownValue[] {
  const [first] = rows;
  if (!first) return [];
  const said = rows.map((row) => ({ row, answer: answerIn(row, lang) }));
  const answers = Map.groupBy(said, ({ answer }) => answer?.text ?? '');
  return [
    {
      question: questionLabel(first, lang),
      assessor: first.assessor,
      answers: [...answers].map(([text, same]) => ({
        text,
        isPrinted: same.every(({ answer }) => answer?.isPrinted),
        marks: same.flatMap(({ row }) => observationMarks(row, marks)),
      })),
    },
  ];
}

/** Shape: `"cumplimiento"`; where a sheet keeps reports apart, `"cumplimiento (informe de avance)"`. */
const questionLabel = ({ question, report }: ObservationRow, lang: Language): string =>
  codeLabel('question', question, lang) + (report ? ` (${codeLabel('report', report, lang)})` : '');

function describeGap(rows: readonly ObservationRow[], marks: MarksOf, lang: Language): KnownGap['questions'] {
  const questions = Map.groupBy(rows, (row) => questionLabel(row, lang));
  return [...questions].map(([label, same]) => ({
    label,
    marks: same.flatMap((row) => observationMarks(row, marks)),
  }));
}

/** Where an observation was read: its value, or the label that stands without one. */
export function observationMarks(row: ObservationRow, marks: MarksOf): PassageRow[] {
  for (const field of ['verbatim', 'value', 'state']) {
    const found = marks('observation', row.observation_id, field);
    if (found.length > 0) return found;
  }
  return [];
}
