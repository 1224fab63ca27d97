import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../../../model/observation.ts';
import { answeredOtherwise, tabulateJudgements } from './judgements.ts';

const answer = (source_id: string, told: Partial<ObservationRow>): ObservationRow => ({
  observation_id: `MO0099.glance.completion.1.${source_id}`,
  subject_type: 'commitment',
  subject_id: 'MO0099',
  part: 'glance',
  report: null,
  question: 'completion',
  position: 1,
  assessor: 'irm',
  state: 'pending',
  value: null,
  verbatim: 'Revisión pendiente de IRM',
  source_id,
  shown: false,
  ...told,
});

describe('judgements of several captures', () => {
  const shown = answer('a', { state: 'value', value: 'complete', verbatim: 'Completo', shown: true });
  const others = [
    answer('b', {}),
    answer('c', { verbatim: 'Pendiente' }),
    answer('d', { state: 'value', value: 'complete', verbatim: 'Completada' }),
  ];

  it('only what is shown has a row of its own', () => {
    expect(tabulateJudgements([...others, shown]).rows.map(({ cells }) => cells)).toEqual([[[shown]]]);
  });

  it('what others answer stands beside it once, unless it is the same', () => {
    expect(answeredOtherwise([shown], [...others, shown])).toEqual([others[0]]);
  });
});
