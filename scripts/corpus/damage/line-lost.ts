import { isQuestion, silence } from './answers.ts';
import { type Damage, linesWhere, replaceLine, staysTold } from './damage.ts';

/** The line of a question is gone, label and value: whatever it said is absent, and never a “no”. */
export const lineLost: Damage = {
  name: 'line-lost',
  targets: (draft) =>
    linesWhere(
      draft,
      ({ role, field }) => role === 'field' && isQuestion(draft.facts, field) && staysTold(draft, [field]),
    ),
  apply(draft, at, { field }) {
    if (isQuestion(draft.facts, field)) silence(draft.facts, field, 'absent');
    replaceLine(draft, at);
  },
};
