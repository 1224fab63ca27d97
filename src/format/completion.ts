import type { ObservationRow } from '../model/observation.ts';

/** The page of a commitment speaks last; of the reports of a sheet, that of the end of the plan. */
const reports = [null, 'end_of_term', 'progress'] as const;

type Judged = Pick<ObservationRow, 'question' | 'assessor' | 'report' | 'state' | 'value' | 'shown'>;

/**
 * The completion that stands for a commitment where there is room for one: of the page, else of the end-of-term report, else of the
 * progress report; a value before a state that is none. `undefined` where nobody was asked.
 */
export function completionOf<T extends Judged>(observations: readonly T[]): T | undefined {
  const rank = ({ state, report }: Judged) => (state === 'value' ? 0 : reports.length) + reports.indexOf(report);
  return observations
    .filter(({ question, assessor, shown }) => question === 'completion' && assessor === 'irm' && shown)
    .toSorted((a, b) => rank(a) - rank(b))[0];
}
