import type { LabelledLine } from '../../recognise/recognise.ts';
import { bareWords } from '../../source/fold.ts';
import type { Fragment } from '../../source/span.ts';
import type { RawField, RawPage } from '../raw-page.ts';

/**
 * Where *Primary Sector* has lost its label its values stand below those of the policy areas, as if they were more of them. They are told from
 * them where the description names them as its sector, or where a blank line parts them and no others are parted so.
 *
 * Shape: `Primary Policy Area:` / `• Public Participation` / blank / `• Water` → the sector is `Water`.
 */
export function tellSector(page: RawPage, glance: readonly LabelledLine[]): void {
  const areas = fieldOf(page, 'primary_policy', 'glance');
  if (!areas || fieldOf(page, 'primary_sector', 'glance')) return;
  const own = areas.values.findIndex((value, i) => i > 0 && isSector(value, page));
  const from = own === -1 ? partedAt(areas.values, glance) : own;
  const rest = from === -1 ? [] : areas.values.slice(from);
  const told = own === -1 || rest.every((value) => isSector(value, page));
  if (rest.length === 0 || !told) return;
  areas.values.splice(from);
  page.fields.push({ field: 'primary_sector', part: 'glance', label: null, values: rest });
}

const fieldOf = (page: RawPage, field: RawField['field'], part: RawField['part']): RawField | undefined =>
  page.fields.find((one) => one.field === field && one.part === part);

const plain = ({ text }: Fragment): string => bareWords(text);

function isSector(value: Fragment, page: RawPage): boolean {
  const names = (field: RawField['field']) => fieldOf(page, field, 'description')?.values.map(plain) ?? [];
  return names('primary_sector').includes(plain(value)) && !names('primary_policy').includes(plain(value));
}

/** Where the only blank line between values stands, on a page whose lists have none; -1 where nothing is sure. */
function partedAt(values: readonly Fragment[], glance: readonly LabelledLine[]): number {
  const lines = values.map(({ start }) => glance.find((line) => line.start <= start && start < line.end));
  const parted = lines.flatMap((line, i) => (i > 0 && (line?.blankBefore ?? true) ? [i] : []));
  const together = glance.some((line, i) => line.item && !line.blankBefore && glance[i - 1]?.item === true);
  return together && parted.length === 1 ? (parted[0] ?? -1) : -1;
}
