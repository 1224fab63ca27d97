import { type ExplorerRow, isUnsaid } from '../../format/explorer-index.ts';
import { formatWhole } from '../../format/whole-numbers.ts';
import { make } from './make.ts';

/** Writes a commitment into a copy of the row of the list. `shape` is what its state is drawn as. */
export function fillRow(fragment: DocumentFragment, row: ExplorerRow, address: string, shape: Node): DocumentFragment {
  const link = fragment.querySelector('a') as HTMLAnchorElement;
  link.href = address;
  link.lang = row.titleLang;
  link.textContent = row.title;
  const parts: Record<string, string> = {
    id: row.id,
    period: [row.lang ? '' : row.coverage, row.period].filter(Boolean).join(' · '),
    member: row.member,
    year: row.year || '–',
    completion: row.completion.label,
    milestones: row.milestones === null ? '–' : formatWhole(row.milestones),
    findings: row.findings ? `⚑ ${formatWhole(row.findings)}` : '–',
  };
  for (const slot of fragment.querySelectorAll<HTMLElement>('[data-slot]')) {
    slot.textContent = parts[slot.dataset.slot ?? ''] ?? '';
    slot.classList.toggle('is-none', slot.textContent === '–');
  }
  if (row.lang) markLabels(fragment, row, row.lang);
  fragment.querySelector('.explorer-completion')?.classList.toggle('is-none', isUnsaid(row));
  fragment.querySelector('.status-tag')?.prepend(shape.cloneNode(true));
  return fragment;
}

/** Says of the names and labels of a row which language they are in. */
function markLabels(fragment: DocumentFragment, { coverage, period, completion }: ExplorerRow, lang: string): void {
  const slot = (name: string) => fragment.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  slot('member')?.setAttribute('lang', lang);
  if (completion.state === 'value') slot('completion')?.setAttribute('lang', lang);
  if (coverage === '') return;
  const label = make('span', '', coverage);
  label.lang = lang;
  slot('period')?.prepend(label, period ? ' · ' : '');
}
