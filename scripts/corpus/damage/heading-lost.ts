import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** Headings above text or a list that tells by itself what it is. */
const dispensable = [
  'h_description',
  'h_siblings',
  'h_milestones',
  'problem',
  'status_quo',
  'action',
  'how_contribute',
  'resources',
];

/** A heading is gone: what stands below it is told by its own labels. Headings that are the label of a value are another damage. */
export const headingLost: Damage = {
  name: 'heading-lost',
  targets: (draft) =>
    linesWhere(draft, ({ role, field }) => role === 'heading' && (field === undefined || dispensable.includes(field))),
  apply: (draft, at) => replaceLine(draft, at),
};
