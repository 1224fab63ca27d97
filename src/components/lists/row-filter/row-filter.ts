import { type Entry, hasWords, inOrder } from './find-rows.ts';

/** Shows of the table below it the rows that have the words somebody types, in the order that is chosen. */
class RowFilter extends HTMLElement {
  #entries: Entry<HTMLTableRowElement>[] = [];

  connectedCallback() {
    const body = this.parentElement?.querySelector('tbody');
    if (!body) return;
    this.#entries = entriesOf(body);
    this.addEventListener('input', () => this.#show(body));
    // What was typed before this was loaded.
    if (this.querySelector('input')?.value || this.querySelector('select')?.value) this.#show(body);
  }

  #show(body: HTMLTableSectionElement) {
    const words = this.querySelector('input')?.value ?? '';
    let count = 0;
    for (const entry of inOrder(this.#entries, this.querySelector('select')?.value ?? '')) {
      const found = hasWords(entry, words);
      if (found) count += 1;
      for (const row of entry.rows) row.hidden = !found;
      body.append(...entry.rows);
    }
    this.#tell(words.trim() === '' ? '' : count === 0 ? this.dataset.none : this.#shown(count));
  }

  #shown(count: number) {
    return this.dataset.shown?.replace('{count}', String(count)).replace('{all}', this.dataset.all ?? '');
  }

  #tell(text = '') {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** A row that sums has its parts in the row below. */
function entriesOf(body: HTMLTableSectionElement): Entry<HTMLTableRowElement>[] {
  const entries: (Entry<HTMLTableRowElement> & { rows: HTMLTableRowElement[] })[] = [];
  for (const row of body.rows) {
    const before = entries.at(-1);
    if (before?.rows.at(-1)?.classList.contains('has-parts')) before.rows.push(row);
    else entries.push({ text: row.textContent ?? '', numbers: numbersOf(row), rows: [row] });
  }
  return entries;
}

const numbersOf = ({ dataset }: HTMLElement): Record<string, number> =>
  Object.fromEntries(Object.entries(dataset).map(([name, value]) => [name, Number(value)]));

customElements.define('row-filter', RowFilter);
