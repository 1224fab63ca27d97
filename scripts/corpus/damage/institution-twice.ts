import { recordIdOf } from '../due/due.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** An institution is listed twice: it takes part once, and the page is told of its slip. */
export const institutionTwice: Damage = {
  name: 'institution-twice',
  targets: (draft) =>
    linesWhere(
      draft,
      ({ role, text }) => role === 'item' && draft.facts.organisations.some(({ verbatim }) => text.endsWith(verbatim)),
    ),
  apply(draft, at, line) {
    replaceLine(draft, at, line, line);
    draft.facts.findings.push({ rule: 'institution-listed-twice', subject: recordIdOf(draft.facts) });
  },
};
