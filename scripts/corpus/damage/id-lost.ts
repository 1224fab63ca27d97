import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** The id behind the title is gone: a commitment without its id is not published, and the reader of the messages is told why. Forms of local ones say it once more below its label. */
export const idLost: Damage = {
  name: 'id-lost',
  targets: (draft) => linesWhere(draft, ({ role }) => role === 'title' && draft.facts.commitment !== null),
  apply(draft, at, line) {
    const id = draft.facts.commitment?.commitment_id;
    if (!draft.lines.some(({ text }) => text.trim() === id)) draft.facts.refused = 'id-missing';
    replaceLine(draft, at, { ...line, text: line.text.replace(/ \([A-Z]+\d+\)$/, '') });
  },
};
