import { codeLabel, valueLabel } from '../../format/codes.ts';
import type { MarksOf } from '../../format/marks.ts';
import type { ObservationRow, State } from '../../model/observation.ts';
import type { PassageRow } from '../../model/passage.ts';
import type { Language } from '../../strings/routes.ts';

/** One thing somebody said: the question, the answer in words, who said it. */
export interface KnownValue {
  question: string;
  answers: { label: string; fromSource: boolean; marks: PassageRow[] }[];
  assessor: string;
}

/** Questions that share a state which is no value. */
export interface KnownGap {
  state: State;
  questions: { label: string; marks: PassageRow[] }[];
}

export interface Known {
  values: KnownValue[];
  gaps: KnownGap[];
}

const isSaid = (observation: ObservationRow) => observation.state === 'value' && observation.value !== null;

/** Sums up what is said of a commitment: values first, then what is pending, blank or absent, state by state. */
export function summariseKnown(observations: readonly ObservationRow[], marks: MarksOf, lang: Language): Known {
  const own = observations.filter(({ subject_type }) => subject_type !== 'milestone');
  const values = Map.groupBy(own.filter(isSaid), (o) => `${o.question}\n${o.assessor}`);
  const gaps = Map.groupBy(
    own.filter((o) => !isSaid(o)),
    (o) => o.state,
  );
  return {
    values: [...values.values()].flatMap((rows) => describeValue(rows, marks, lang)),
    gaps: [...gaps].map(([state, rows]) => ({ state, questions: describeGap(rows, marks, lang) })),
  };
}

function describeValue(rows: readonly ObservationRow[], marks: MarksOf, lang: Language): KnownValue[] {
  const [first] = rows;
  if (!first) return [];
  const answers = Map.groupBy(rows, (row) => row.value ?? '');
  return [
    {
      question: codeLabel('question', first.question, lang),
      assessor: first.assessor,
      answers: [...answers].map(([value, same]) => ({
        label: valueLabel(first.question, value, lang),
        // The one question without a scale: its value is the name of a report, in the words of the source.
        fromSource: first.question === 'irm_report',
        marks: same.flatMap((row) => observationMarks(row, marks)),
      })),
    },
  ];
}

function describeGap(rows: readonly ObservationRow[], marks: MarksOf, lang: Language): KnownGap['questions'] {
  const questions = Map.groupBy(rows, (row) => row.question);
  return [...questions].map(([question, same]) => ({
    label: codeLabel('question', question, lang),
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
