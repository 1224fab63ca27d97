import { recordIdOf } from '../due/due.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** A value and the heading below it on one line, without a space: `SubnacionalRevisión de IRM`. They say the same, and the page is told of its slip. */
export const headingGlued: Damage = {
  name: 'heading-glued',
  targets: (draft) =>
    linesWhere(
      draft,
      (line, next) =>
        (line.role === 'areas' || line.value !== undefined) &&
        /\p{Ll}$/u.test(line.text) &&
        next?.role === 'heading' &&
        next.field === undefined,
    ),
  apply(draft, at, line) {
    const [heading] = draft.lines.splice(at + 1, 1);
    draft.facts.findings.push({ rule: 'glued-heading', subject: recordIdOf(draft.facts) });
    replaceLine(draft, at, { ...line, text: `${line.text}${heading?.text}` });
  },
};
