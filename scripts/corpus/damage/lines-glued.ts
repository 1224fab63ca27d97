import { type Damage, linesWhere, replaceLine, staysTold } from './damage.ts';

/** A labelled line and the next one on one line, without a space: `Estado: ActivoVerificable: sí`. They say the same. */
export const linesGlued: Damage = {
  name: 'lines-glued',
  targets: (draft) =>
    linesWhere(
      draft,
      (line, next) =>
        line.value !== undefined &&
        /\p{Ll}$/u.test(line.text) &&
        next?.value !== undefined &&
        staysTold(draft, [next.field]),
    ),
  apply(draft, at, line) {
    const [next] = draft.lines.splice(at + 1, 1);
    replaceLine(draft, at, { ...line, text: `${line.text}${next?.text}` });
  },
};
