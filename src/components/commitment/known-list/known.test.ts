import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../../format/marks.ts';
import type { ObservationRow } from '../../../model/observation.ts';
import { tabulateJudgements } from '../observation-table/judgements.ts';
import { splitOutcome, summariseKnown } from './known.ts';

const row = (question: string, state: string, value: string | null = null, assessor = 'irm'): ObservationRow =>
  ({
    observation_id: `XX0001.glance.${question}.1.${assessor}`,
    subject_type: 'commitment',
    subject_id: 'XX0001',
    part: 'glance',
    question,
    position: 1,
    assessor,
    state,
    value,
    verbatim: null,
    source_id: '003',
    shown: true,
  }) as ObservationRow;
const marks = indexPassages([]);

describe('what is known of a commitment', () => {
  it('never puts what is pending, blank or absent among the values', () => {
    const known = summariseKnown(
      [
        row('verifiable', 'value', 'yes'),
        row('starred', 'pending'),
        row('completion', 'blank'),
        row('relevance', 'absent'),
      ],
      marks,
      'es',
    );
    expect(known.values.map(({ question, answers }) => [question, answers[0]?.text])).toEqual([['verificable', 'sí']]);
    expect(known.gaps.map(({ state }) => state)).toEqual(['pending', 'blank', 'absent']);
  });

  it('tells what became of it before anything else, also where that is not known', () => {
    const all = [row('starred', 'value', 'yes'), row('completion', 'pending'), row('verifiable', 'pending')];
    const [outcome, rest] = splitOutcome(all).map((rows) => summariseKnown(rows, marks, 'es'));
    expect(outcome?.gaps.map(({ questions }) => questions.map(({ label }) => label))).toEqual([['cumplimiento']]);
    expect(rest?.gaps.map(({ questions }) => questions.map(({ label }) => label))).toEqual([['verificable']]);
  });

  it('names the report after what it says', () => {
    const known = summariseKnown(
      [row('irm_report', 'pending'), row('irm_report', 'value', 'x'), row('verifiable', 'value', 'yes')],
      marks,
      'es',
    );
    expect(known.values.map(({ question }) => question)).toEqual(['verificable', 'informe del IRM']);
  });

  it('keeps government and IRM apart', () => {
    const both = [row('completion', 'value', 'complete', 'government'), row('completion', 'value', 'limited')];
    expect(summariseKnown(both, marks, 'es').values.map(({ assessor }) => assessor)).toEqual(['government', 'irm']);
    expect(tabulateJudgements(both)).toMatchObject({ assessors: ['government', 'irm'] });
    expect(tabulateJudgements(both).rows[0]?.cells.map((cell) => cell.map(({ value }) => value))).toEqual([
      ['complete'],
      ['limited'],
    ]);
  });

  it('keeps what a local monitoring body has not answered apart from what the IRM has not', () => {
    const { gaps } = summariseKnown(
      [row('verifiable', 'pending', null, 'local_monitor'), row('starred', 'pending'), row('ambition', 'blank')],
      marks,
      'es',
    );
    expect(gaps.map(({ label }) => label)).toEqual([
      'pendiente de la supervisión local cuando se capturó',
      'pendiente de revisión del IRM cuando se capturó',
      'la página muestra el rótulo sin valor',
    ]);
  });

  it('quotes an answer that is on no known scale', () => {
    const answer = { ...row('novelty', 'value', null, 'local_monitor'), verbatim: 'Una frase inventada' };
    const { values } = summariseKnown([answer], marks, 'es');
    expect(values[0]?.answers).toMatchObject([{ text: 'Una frase inventada', isPrinted: true }]);
  });

  it('leaves the states of milestones to their own table', () => {
    const ofMilestone = { ...row('milestone_status', 'not_determinable'), subject_type: 'milestone' as const };
    expect(summariseKnown([ofMilestone], marks, 'es')).toEqual({ values: [], gaps: [] });
    expect(tabulateJudgements([ofMilestone]).rows).toEqual([]);
  });
});
