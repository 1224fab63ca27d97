import { fieldLine } from '../print/printed-page.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** A colon stands inside a value: the value is what is printed, whole. */
export const colonInside: Damage = {
  name: 'colon-inside',
  targets: (draft) => linesWhere(draft, ({ field, value }) => field === 'lead' && value !== undefined),
  apply(draft, at, { field, label, value }) {
    const last = draft.facts.organisations.findLast(({ role }) => role === 'lead');
    if (!field || !label || !value || !last) return;
    last.verbatim += ' (OAR: ORA)';
    replaceLine(draft, at, fieldLine(field, label, `${value} (OAR: ORA)`));
  },
};
