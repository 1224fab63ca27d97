import { line } from '../print/printed-page.ts';
import { isQuestion, silence } from './answers.ts';
import { type Damage, linesWhere, replaceLine, staysTold } from './damage.ts';

/**
 * A value is kept and its label gone: nobody knows what it answers, so the answer is absent, the words are kept as text, and the
 * reader of the messages is told. Below a label that has no value this would be a value on the line below.
 */
export const labelLost: Damage = {
  name: 'label-lost',
  targets: (draft) =>
    linesWhere(
      draft,
      ({ field, value }, _next, before) =>
        value !== undefined &&
        isQuestion(draft.facts, field) &&
        field !== 'irm_report' &&
        staysTold(draft, [field]) &&
        !(before?.label && before.value === undefined),
    ),
  apply(draft, at, { field, value }) {
    if (!value || !isQuestion(draft.facts, field)) return;
    silence(draft.facts, field, 'absent');
    draft.facts.texts.push(value);
    draft.facts.told.push('value-without-label');
    replaceLine(draft, at, line('text', value));
  },
};
