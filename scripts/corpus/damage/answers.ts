import { replaceAnswers } from '../records/answers.ts';
import type { Answer, Facts } from '../records/facts.ts';

/** Whether a field of the fact box is a question that somebody answers. */
export const isQuestion = ({ answers }: Facts, field: string | undefined): field is Answer['question'] =>
  answers.some(({ question }) => question === field);

/** Replaces all answers to a question by one that gives nothing; the values that a list of them gave are gone too. */
export function silence(facts: Facts, question: Answer['question'], state: 'absent' | 'blank'): void {
  replaceAnswers(facts, { question, state, value: null, verbatim: null });
  if (question === 'relevance' && facts.layout === 'A')
    facts.values = facts.values.filter(({ stated_in }) => stated_in !== 'glance');
}
