import { fieldLine } from '../print/printed-page.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** Shortest list in which nobody takes the names for one, in characters. */
const longEnough = 100;

/** The semicolons of a long list of institutions are gone: each begins with a capital behind a name that ends in small letters. */
export const namesRunTogether: Damage = {
  name: 'names-run-together',
  targets: (draft) =>
    linesWhere(
      draft,
      ({ field, value }) =>
        field === 'support' &&
        value !== undefined &&
        value.split('; ').length > 2 &&
        value.replaceAll('; ', ' ').length >= longEnough,
    ),
  apply(draft, at, { field, label, value }) {
    if (field && label && value) replaceLine(draft, at, fieldLine(field, label, value.replaceAll('; ', ' ')));
  },
};
