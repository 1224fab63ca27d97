import { fieldLine } from '../print/printed-page.ts';
import { isQuestion, silence } from './answers.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** A label is kept and its value gone: the answer is blank, which is neither absent nor pending. */
export const valueLost: Damage = {
  name: 'value-lost',
  targets: (draft) => linesWhere(draft, ({ field, value }) => value !== undefined && isQuestion(draft.facts, field)),
  apply(draft, at, { field, label }) {
    if (!label || !isQuestion(draft.facts, field)) return;
    silence(draft.facts, field, 'blank');
    replaceLine(draft, at, fieldLine(field, label, null));
  },
};
