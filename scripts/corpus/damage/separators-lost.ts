import { fieldLine } from '../print/printed-page.ts';
import { type Damage, linesWhere, replaceLine } from './damage.ts';

/** The commas of a list of OGP values are gone: the names tell where each ends. */
export const separatorsLost: Damage = {
  name: 'separators-lost',
  targets: (draft) =>
    linesWhere(draft, ({ field, value }) => field === 'relevance' && (value?.includes(', ') ?? false)),
  apply(draft, at, { field, label, value }) {
    if (field && label && value) replaceLine(draft, at, fieldLine(field, label, value.replaceAll(', ', ' ')));
  },
};
