import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** The label of the number of commitments is kept and the number gone: nothing is announced, which is not none. */
export const announcementLost: Damage = {
  name: 'announcement-lost',
  targets: (draft) => linesWhere(draft, ({ field }) => field === 'announced'),
  apply(draft, at, line) {
    draft.facts.figures = [];
    replaceLine(draft, at, { ...line, text: line.text.replace(/ \d+$/, '') });
  },
};
