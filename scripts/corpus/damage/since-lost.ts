import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** The line that says since when a member is one is gone: the page is still a member’s, and since when is not known. */
export const sinceLost: Damage = {
  name: 'since-lost',
  targets: (draft) => linesWhere(draft, ({ field }) => field === 'since'),
  apply(draft, at) {
    if (draft.facts.membership) draft.facts.membership.since = null;
    replaceLine(draft, at);
  },
};
