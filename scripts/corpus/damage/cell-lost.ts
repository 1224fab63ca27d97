import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** Of a row between tabs a cell is gone with its tab: nobody can tell below which name the others stand, so that only the text of the milestone is known. */
export const cellLost: Damage = {
  name: 'cell-lost',
  targets: (draft) =>
    linesWhere(
      draft,
      ({ role, text }) =>
        role === 'milestones' && draft.facts.milestones.some(({ title }) => text.includes(`${title}\t`)),
    ),
  apply(draft, at, line) {
    const milestone = draft.facts.milestones.find(({ title }) => line.text.includes(`${title}\t`));
    if (!milestone) return;
    const cells = line.text.split('\t');
    cells.splice(cells.indexOf(milestone.title) + 1, 1);
    Object.assign(milestone, { start: null, due: null, continuity: null });
    replaceLine(draft, at, { ...line, text: cells.join('\t') });
  },
};
