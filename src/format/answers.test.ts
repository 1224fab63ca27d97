import { describe, expect, it } from 'vitest';
import { answerIn } from './answers.ts';

const state = { question: 'milestone_status', state: 'value', verbatim: 'Delayed' } as const;

describe('an answer', () => {
  it('is the label of its value in the language of the page', () => {
    expect(answerIn({ ...state, value: 'finished' }, 'es')).toEqual({ text: 'terminado', isPrinted: false });
  });

  it('is what the source prints where that is on no scale, and never only that there is one', () => {
    expect(answerIn({ ...state, value: null }, 'es')).toEqual({ text: 'Delayed', isPrinted: true });
  });

  it('is the name of a report, in the language of the source', () => {
    const named = { ...state, question: 'irm_report', value: 'Kenya Results Report' } as const;
    expect(answerIn(named, 'es')?.isPrinted).toBe(true);
  });

  it('is none where nothing was answered', () => {
    expect(answerIn({ ...state, state: 'pending', value: null, verbatim: 'Pending IRM Review' }, 'en')).toBeNull();
  });
});
