import type { Fault } from './fault.ts';

/** The IRM stars a commitment whose impact it calls minor. */
export const starredAndImpact: Fault = {
  rule: 'starred-and-impact',
  plant({ facts: { answers, plan } }) {
    const starred = answers.find(({ question }) => question === 'starred');
    const impact = answers.find(({ question }) => question === 'potential_impact');
    if (!starred || !impact || (plan?.cycle ?? 0) < 2015) return false;
    Object.assign(starred, { state: 'value', value: 'yes', verbatim: 'Yes' });
    Object.assign(impact, { state: 'value', value: 'minor', verbatim: 'Minor' });
    return true;
  },
};

/** A question of the form is followed by the next one. */
export const questionWithoutAnswer: Fault = {
  rule: 'question-without-answer',
  plant({ facts, style }) {
    if (facts.layout !== 'C' || style.sections.length < 2) return false;
    style.planted.unanswered = true;
    return true;
  },
};
