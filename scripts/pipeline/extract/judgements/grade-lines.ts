import type { LabelledLine } from '../../recognise/recognise.ts';
import type { Fragment } from '../../source/span.ts';
import { takeWhile } from '../../source/take-while.ts';
import { type GradeScale, gradesIn, isGradeLine } from '../../spellings/grades.ts';
import type { FieldId } from '../raw-page.ts';

/** What the grades of a question are a scale of. */
const scales: Partial<Record<FieldId, GradeScale>> = {
  potential_impact: 'potential_impact',
  completion: 'completion',
  ambition: 'ambition',
  potential_for_results: 'potential_for_results',
  early_results: 'openness',
  verifiable: 'yes_no',
  lens: 'yes_no',
  specificity: 'specificity',
};

/** The grades on the lines below a label, as one text, where there is more than one: which of them holds is told from it, or not at all. The first may stand behind the label. */
export function gradesBelow(
  label: FieldId,
  lines: readonly LabelledLine[],
  behind: Fragment | null = null,
): Fragment | null {
  const scale = scales[label];
  if (!scale || (behind && !isGradeLine(scale, behind.text))) return null;
  const run = [...(behind ? [behind] : []), ...takeWhile(lines, ({ text }) => isGradeLine(scale, text))];
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return null;
  return { text: run.map(({ text }) => text).join(' '), start: first.start, end: last.end };
}

/** Whether a value is the grades of its question and nothing else. */
export function areGrades(label: FieldId, text: string): boolean {
  const scale = scales[label];
  return scale !== undefined && gradesIn(scale, text) !== undefined;
}
