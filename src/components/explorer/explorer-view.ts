import type { ExplorerIndex, ExplorerRow, LoadedFacet } from '../../format/explorer-index.ts';
import { formatWhole } from '../../format/whole-numbers.ts';
import type { Outcome } from './evaluate.ts';
import { FacetView } from './facet-view.ts';
import { button, make } from './make.ts';
import { fillRow } from './result-row.ts';
import { isFiltered, type State, writeState } from './state.ts';

/** Writes what is chosen and found into the page. */
export class ExplorerView {
  readonly #host: HTMLElement;
  readonly #index: ExplorerIndex;
  readonly #facets = new Map<string, FacetView>();

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

  /** Writes the numbers of every facet, and what is chosen. */
  showCounts(state: State, facets: readonly LoadedFacet[], { counts }: Outcome): void {
    for (const [place, facet] of facets.entries()) {
      const chosen = state.chosen.get(facet.id);
      const sum = chosen ? this.#say('chosen', { count: chosen.size }) : '';
      this.#facetView(facet.id).show(facet, counts[place] ?? [], chosen, sum);
    }
    for (const { id, data } of this.#index.facets) this.#facetView(id).markUncounted(!data && isFiltered(state));
    this.#showChips(state, facets);
  }

  #facetView(id: string): FacetView {
    const known = this.#facets.get(id) ?? new FacetView(this.#find(`.facet[data-facet="${id}"]`), id);
    this.#facets.set(id, known);
    return known;
  }

  showAll(facet: LoadedFacet): void {
    this.#facetView(facet.id).showAll(facet);
  }

  findValues(field: HTMLInputElement): void {
    this.#facetView(field.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '').find(field.value);
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
