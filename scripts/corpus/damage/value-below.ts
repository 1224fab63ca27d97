import { line } from '../print/printed-page.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** A value stands on the line below its label: it says the same. */
export const valueBelow: Damage = {
  name: 'value-below',
  targets: (draft) => linesWhere(draft, ({ label, value }) => label !== undefined && value !== undefined),
  apply(draft, at, { label, value }) {
    if (label && value) replaceLine(draft, at, line('field', `${label}:`), line('field', value, { apart: false }));
  },
};
