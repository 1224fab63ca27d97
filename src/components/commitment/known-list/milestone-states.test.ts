import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../../../model/observation.ts';
import { summariseMilestones } from './milestone-states.ts';

const of = (milestone: string, state: string, value: string | null = null): ObservationRow =>
  ({
    subject_type: 'milestone',
    subject_id: milestone,
    part: 'milestones',
    question: 'milestone_status',
    assessor: 'local_monitor',
    state,
    value,
    verbatim: null,
  }) as ObservationRow;

describe('what is said of the milestones together', () => {
  it('is the state itself, never only that there is one', () => {
    const [first] = summariseMilestones([of('X-M1', 'value', 'finished')], 1, 'es');
    expect(first).toEqual({ state: 'value', text: 'terminado', isPrinted: false, count: null });
  });

  it('counts where they differ, those of which nothing is said included', () => {
    const rows = [of('X-M1', 'value', 'finished'), of('X-M2', 'value', 'finished'), of('X-M3', 'blank')];
    const said = summariseMilestones(rows, 4, 'es');
    expect(said.map(({ state, count }) => [state, count])).toEqual([
      ['value', 2],
      ['blank', 1],
      ['absent', 1],
    ]);
  });

  it('is in the words of the source where they are on no scale', () => {
    const rows = [of('X-M1', 'value', 'finished'), { ...of('X-M2', 'value'), verbatim: 'Delayed' }];
    expect(summariseMilestones(rows, 2, 'es').map(({ text, isPrinted }) => [text, isPrinted])).toEqual([
      ['terminado', false],
      ['Delayed', true],
    ]);
  });

  it('is nothing where there is no milestone', () => expect(summariseMilestones([], 0, 'en')).toEqual([]));
});
