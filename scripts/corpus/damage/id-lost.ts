import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** The id behind the title is gone: a commitment without its id is not published, and the reader of the messages is told why. */
export const idLost: Damage = {
  name: 'id-lost',
  targets: (draft) => linesWhere(draft, ({ role }) => role === 'title' && draft.facts.commitment !== null),
  apply(draft, at) {
    const line = draft.lines[at];
    if (!line) return;
    draft.facts.refused = 'id-missing';
    replaceLine(draft, at, { ...line, text: line.text.replace(/ \([A-Z]+\d+\)$/, '') });
  },
};
