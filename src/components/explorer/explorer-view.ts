import type { ExplorerIndex, ExplorerRow, IndexValue, LoadedFacet } from '../../format/explorer-index.ts';
import { formatWhole } from '../../format/whole-numbers.ts';
import type { Outcome } from './evaluate.ts';
import { button, make } from './make.ts';
import { fillRow } from './result-row.ts';
import { fold, isFiltered, type State, writeState } from './state.ts';

/** Writes what is chosen and found into the page. */
export class ExplorerView {
  readonly #host: HTMLElement;
  readonly #index: ExplorerIndex;

  constructor(host: HTMLElement, index: ExplorerIndex) {
    this.#host = host;
    this.#index = index;
    // The filters of a telephone lie over the results: who closes them goes on there, once they have given the focus back.
    this.#find('.explorer-close').addEventListener('click', () =>
      requestAnimationFrame(() => {
        this.focusResults();
        this.#find('.explorer-results').scrollIntoView();
      }),
    );
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.#host.querySelector(selector) as E;
  }

  #say(word: string, values: Record<string, string | number> = {}): string {
    const text = this.#index.words[word] ?? word;
    return text.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? formatWhole(value) : value;
    });
  }

  addressOf(id: string): string {
    return (this.#host.dataset.commitment ?? '').replace('ID', id);
  }

  /** A text is looked for in titles here; the search looks in everything. */
  #offerSearch(text: string): void {
    const link = this.#find<HTMLAnchorElement>('.explorer-search a');
    link.search = `?${new URLSearchParams({ q: text })}`;
    link.textContent = this.#say('search', { text });
    this.#find('.explorer-search').hidden = text === '';
  }

  setControls({ text, sort }: State): void {
    const field = this.#find<HTMLInputElement>('[name="q"]');
    if (field.value.trim() !== text) field.value = text;
    this.#find<HTMLSelectElement>('[name="sort"]').value = sort;
    for (const other of document.querySelectorAll<HTMLAnchorElement>('.site-nav-language a'))
      other.search = location.search;
    this.#offerSearch(text);
  }

  /** Writes the number of every value that is on the page, and ticks what is chosen. */
  showCounts(state: State, facets: readonly LoadedFacet[], { counts }: Outcome): void {
    for (const [place, facet] of facets.entries()) {
      const list = this.#listOf(facet.id);
      const chosen = state.chosen.get(facet.id);
      this.#showLargest(facet, counts[place] ?? [], chosen);
      for (const [value, entry] of facet.data.values.entries()) {
        const count = counts[place]?.[value] ?? 0;
        const box = this.#boxOf(facet.id, entry.value) ?? (chosen?.has(entry.value) && this.#addValue(facet, value));
        if (!box) continue;
        box.checked = chosen?.has(entry.value) ?? false;
        const label = box.closest('label');
        label?.classList.toggle('is-empty', count === 0 && !box.checked);
        const number = label?.querySelector('.facet-count');
        if (number) number.textContent = formatWhole(count);
      }
      const sum = list.closest('[data-facet]')?.querySelector('.facet-chosen');
      if (sum) sum.textContent = chosen ? this.#say('chosen', { count: chosen.size }) : '';
    }
    for (const { id, data } of this.#index.facets)
      this.#find(`[data-facet="${id}"]`).classList.toggle('is-uncounted', !data && isFiltered(state));
    this.#showChips(state, facets);
  }

  /** Of a facet that is not shown whole, those values that give the most: where others are chosen they are not those of the page. */
  #showLargest(facet: LoadedFacet, counts: readonly number[], chosen?: ReadonlySet<string>): void {
    if (!this.#find(`[data-facet="${facet.id}"]`).querySelector('.facet-all')) return;
    const { values } = facet.data;
    const few = this.#few.get(facet.id) ?? this.#listOf(facet.id).querySelectorAll('input:not([value="none"])').length;
    this.#few.set(facet.id, few);
    const nothing = !counts.some((count) => count > 0);
    const places = values.flatMap(({ value }, place) => (value === 'none' ? [] : [place]));
    const largest = new Set(places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, few));
    for (const [place, { value }] of values.entries()) {
      const gives = nothing || (counts[place] ?? 0) > 0;
      const isShown = (gives && (value === 'none' || largest.has(place))) || (chosen?.has(value) ?? false);
      const box = this.#boxOf(facet.id, value) ?? (isShown && this.#addValue(facet, place));
      if (box) (box.closest('li') as HTMLElement).hidden = !isShown;
    }
  }

  /** As many values as the page shows of a facet that has more. */
  readonly #few = new Map<string, number>();

  #listOf = (facet: string): HTMLElement => this.#find(`[data-facet="${facet}"] ul`);

  #boxOf(facet: string, value: string): HTMLInputElement | null {
    return this.#listOf(facet).querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`);
  }

  /** Brings in a value, at its place among those that are there. */
  #addValue({ id: facet, data }: LoadedFacet, place: number): HTMLInputElement {
    const { value, label, lang, note } = data.values[place] as IndexValue;
    const item = document.createElement('li');
    const holder = make('label', 'facet-value');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: facet, value, autocomplete: 'off' });
    const text = make('span', 'facet-label');
    const name = make('span', '', label);
    if (lang) name.lang = lang;
    text.append(name, note ? make('span', 'soft', ` (${note})`) : '');
    holder.append(box, text, ' ', make('span', 'facet-count'));
    item.append(holder);
    let later: HTMLInputElement | null = null;
    for (let next = place + 1; next < data.values.length && !later; next += 1)
      later = this.#boxOf(facet, data.values[next]?.value ?? '');
    this.#listOf(facet).insertBefore(item, later?.closest('li') ?? null);
    return box;
  }

  /** Brings in the values of a facet that the page leaves out, with a field to find one of many. */
  showAll(loaded: LoadedFacet): void {
    const { id, data } = loaded;
    const list = this.#listOf(id);
    const had = new Set(list.children);
    // From the last on, each stands before one that is there.
    for (const place of [...data.values.keys()].reverse())
      if (!this.#boxOf(id, data.values[place]?.value ?? '')) this.#addValue(loaded, place);
    for (const item of list.querySelectorAll('li')) item.hidden = false;
    const facet = this.#find(`[data-facet="${id}"]`);
    const find = facet.querySelector<HTMLElement>('.facet-find-label');
    if (find) find.hidden = false;
    facet.querySelector('.facet-all')?.remove();
    (find ?? [...list.children].find((item) => !had.has(item)))?.querySelector('input')?.focus();
  }

  findValues(field: HTMLInputElement): void {
    const wanted = fold(field.value.trim());
    for (const item of field.closest('[data-facet]')?.querySelectorAll('li') ?? []) {
      item.hidden = !fold(item.textContent ?? '').includes(wanted);
    }
  }

  #labelOf(facet: string, value: string): string {
    const found = this.#index.facets.find(({ id }) => id === facet)?.data?.values.find((each) => each.value === value);
    return found ? `${found.label}${found.note ? ` (${found.note})` : ''}` : value;
  }

  #facetLabel = (facet: string): string => this.#index.facets.find(({ id }) => id === facet)?.label ?? facet;

  /** What is filtered, in words. Shape: `["Miembro: Georgia", …]`. */
  describe({ text, chosen }: State): string[] {
    const values = [...chosen].map(
      ([facet, wanted]) =>
        `${this.#facetLabel(facet)}: ${[...wanted].map((value) => this.#labelOf(facet, value)).join(' / ')}`,
    );
    return [...(text ? [`${this.#say('text')}: ${text}`] : []), ...values];
  }

  #showChips(state: State, facets: readonly LoadedFacet[]): void {
    const chips = facets.flatMap(({ id, label }) =>
      [...(state.chosen.get(id) ?? [])].map((value) =>
        this.#chip('remove', id, value, label, this.#labelOf(id, value)),
      ),
    );
    if (state.text) chips.unshift(this.#chip('remove-text', '', '', this.#say('text'), state.text));
    if (chips.length > 1) {
      const item = document.createElement('li');
      item.append(button('clear', 'explorer-clear', this.#say('clear')));
      chips.push(item);
    }
    this.#find('.explorer-chips').replaceChildren(...chips);
    const count = [...state.chosen.values()].reduce((sum, { size }) => sum + size, 0);
    this.#find('.explorer-open').dataset.chosen = count > 0 ? String(count) : '';
  }

  #chip(act: string, facet: string, value: string, kind: string, label: string): HTMLLIElement {
    const item = document.createElement('li');
    const chip = button(act, 'explorer-chip', '');
    Object.assign(chip.dataset, { facet, value });
    chip.append(make('span', 'soft', `${kind}: `), label, make('span', 'explorer-cross', '×'));
    chip.setAttribute('aria-label', this.#say('remove', { what: `${kind}: ${label}` }));
    item.append(chip);
    return item;
  }

  showRows(rows: readonly ExplorerRow[], count: number, state: State, pages: number): void {
    const [status, see] = count === 0 ? ['zero', 'seeZero'] : count === 1 ? ['one', 'seeOne'] : ['many', 'seeMany'];
    this.#find('.explorer-status').textContent = this.#say(status, { count, total: this.#index.total });
    this.#find('.explorer-close').textContent = this.#say(see, { count });
    const model = this.#find<HTMLTemplateElement>('.explorer-row').content;
    this.#find('tbody').replaceChildren(
      ...rows.map((row) => this.#fill(model.cloneNode(true) as DocumentFragment, row)),
    );
    this.#find('.explorer-table').hidden = count === 0;
    this.#find('.explorer-downloads').hidden = count === 0;
    this.#find('.explorer-empty').hidden = count > 0;
    this.#showPager(state, pages);
  }

  #fill(fragment: DocumentFragment, row: ExplorerRow): DocumentFragment {
    const shape = this.#find<HTMLTemplateElement>(`template[data-state="${row.completion.state}"]`);
    return fillRow(fragment, row, this.addressOf(row.id), shape.content);
  }

  #showPager(state: State, pages: number): void {
    const pager = this.#find('.explorer-pager');
    pager.hidden = pages < 2;
    const link = (page: number, word: string) => {
      const anchor = document.createElement('a');
      anchor.href = location.pathname + writeState({ ...state, page });
      Object.assign(anchor.dataset, { act: 'page', value: String(page) });
      anchor.textContent = this.#say(word);
      return anchor;
    };
    pager.replaceChildren(
      state.page > 1 ? link(state.page - 1, 'previous') : '',
      make('span', 'soft', this.#say('page', { number: state.page, of: pages })),
      state.page < pages ? link(state.page + 1, 'next') : '',
    );
  }

  sayLoading(): void {
    this.#find('.explorer-status').textContent = this.#say('loading');
  }

  /** Says which choice to drop when nothing fits. */
  suggest(ways: readonly { facet: string; count: number }[]): void {
    const items = ways.map(({ facet, count }) => {
      const item = document.createElement('li');
      const name = facet ? this.#facetLabel(facet) : this.#say('text');
      const way = button('remove-facet', '', this.#say(count === 1 ? 'withoutOne' : 'without', { what: name, count }));
      way.dataset.facet = facet;
      item.append(way);
      return item;
    });
    this.#find('.explorer-ways').replaceChildren(...items);
  }

  /** After a jump the keyboard goes on at the results, not at a button that is gone. */
  focusResults(): void {
    this.#find('.explorer-status').focus();
  }
}
