import { national } from '../faults/fault.ts';
import { isQuestion, silence } from './answers.ts';
import { type Damage, staysTold } from './damage.ts';

/** The block on the IRM’s design review is gone, heading and lines: its answers are absent. */
export const blockLost: Damage = {
  name: 'block-lost',
  targets: (draft) => {
    const { lines, facts } = draft;
    if (!national.includes(facts.layout)) return [];
    const at = lines.findIndex(({ field }) => field === 'verifiable');
    const block = lines.slice(at - 1, at + 4);
    const isWhole = at > 0 && block[0]?.role === 'heading' && !block.some(({ damaged }) => damaged);
    return isWhole &&
      staysTold(
        draft,
        block.map(({ field }) => field),
      )
      ? [at - 1]
      : [];
  },
  apply(draft, at) {
    const gone = draft.lines.splice(at, 4);
    for (const { field } of gone) if (isQuestion(draft.facts, field)) silence(draft.facts, field, 'absent');
    for (const beside of [draft.lines[at - 1], draft.lines[at]]) if (beside) beside.damaged = true;
  },
};
