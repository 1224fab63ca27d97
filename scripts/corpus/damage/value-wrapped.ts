import { line } from '../print/printed-page.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** A small word in the middle of a name: nobody takes the line below it for another name. */
const joint = / (?:de|del|y|of|and|du|des|et) /g;

/** A long value goes on on the next line, as on paper: it says the same. */
export const valueWrapped: Damage = {
  name: 'value-wrapped',
  targets: (draft) =>
    linesWhere(
      draft,
      ({ field, value }) =>
        (field === 'lead' || field === 'support') && value !== undefined && joints(value).length > 0,
    ),
  apply(draft, at, { field, label, value }) {
    const end = joints(value ?? '').at(-1);
    if (!field || !label || !value || end === undefined) return;
    replaceLine(
      draft,
      at,
      line('field', `${label}: ${value.slice(0, end)}`, { field, label }),
      line('field', value.slice(end + 1), { apart: false }),
    );
  },
};

/** Where lines may end: behind the small words of a value. */
const joints = (value: string): number[] =>
  [...value.matchAll(joint)].map(({ index, 0: { length } }) => index + length - 1);
