import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** A heading is gone: what stands below it is told by its own labels. Headings that are the label of a value are another damage. */
export const headingLost: Damage = {
  name: 'heading-lost',
  targets: (draft) => linesWhere(draft, ({ role, field }) => role === 'heading' && field === undefined),
  apply: (draft, at) => replaceLine(draft, at),
};
