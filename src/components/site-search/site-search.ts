import { showMore } from './hit-list.ts';
import { excerptPieces, loadPagefind, type Pagefind, type PagefindHit } from './pagefind.ts';

const pageSize = 15;

/** Searches as one types, with the state in the address; where the index cannot load, the lists are offered instead. */
class SiteSearch extends HTMLElement {
  #pagefind: Pagefind | undefined;
  #hits: PagefindHit[] = [];
  /** Number of the last search: an answer that arrives late is dropped. */
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#record('pushState');
      this.#search();
    });
    this.#form.addEventListener('input', () => {
      this.#record('replaceState');
      this.#search();
    });
    this.#find('.search-more').addEventListener('click', () => this.#showMore());
    addEventListener('popstate', () => this.#restore());
    this.#start();
  }

  async #start() {
    try {
      this.#pagefind = await loadPagefind(this.dataset.bundle ?? '');
      this.#fillFacets(await this.#pagefind.filters());
      this.#restore();
    } catch {
      this.#find('.search-failed').hidden = false;
    }
  }

  get #form() {
    return this.#find<HTMLFormElement>('form');
  }

  get #fields() {
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector(selector) as E;
  }

  #fillFacets(facets: Record<string, Record<string, number>>) {
    for (const select of this.#form.querySelectorAll('select')) {
      const values = Object.keys(facets[select.name] ?? {}).sort((a, b) => a.localeCompare(b));
      select.append(...values.map((value) => new Option(value, value)));
    }
    this.#find('.search-facets').hidden = false;
  }

  #record(how: 'pushState' | 'replaceState') {
    const state = new URLSearchParams(this.#fields.filter(({ value }) => value !== '').map((f) => [f.name, f.value]));
    history[how](null, '', state.size > 0 ? `?${state}` : location.pathname);
  }

  #restore() {
    const state = new URLSearchParams(location.search);
    for (const field of this.#fields) field.value = state.get(field.name) ?? '';
    this.#search();
  }

  async #search() {
    const turn = ++this.#turn;
    const [query = '', filters] = this.#question();
    const other = this.#find<HTMLAnchorElement>('.search-other');
    other.search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
    if (!this.#pagefind) return;
    if (query === '' && Object.keys(filters).length === 0) return this.#show([], '');
    this.#find('.search-status').textContent = this.dataset.searching ?? '';
    const { results } = await this.#pagefind.search(query === '' ? null : query, { filters });
    if (turn !== this.#turn) return;
    const { one = '', many = '', empty = '' } = this.dataset;
    const text = results.length === 0 ? empty : results.length === 1 ? one : many;
    this.#show(results, text.replace('{count}', String(results.length)));
  }

  #question(): [string, Record<string, string>] {
    const values = this.#fields.map((field) => [field.name, field.value.trim()] as const);
    const filters = values.filter(([name, value]) => name !== 'q' && value !== '');
    return [values.find(([name]) => name === 'q')?.[1] ?? '', Object.fromEntries(filters)];
  }

  #show(hits: PagefindHit[], status: string) {
    this.#hits = hits;
    this.#find('.search-results').replaceChildren();
    this.#find('.search-status').textContent = status;
    return this.#showMore();
  }

  #showMore() {
    const turn = this.#turn;
    return showMore({
      hits: this.#hits,
      list: this.#find('.search-results'),
      more: this.#find('.search-more'),
      pageSize,
      itemOf: (hit) => this.#item(hit),
      isLate: () => turn !== this.#turn,
    });
  }

  #item({ url, excerpt, meta, filters }: Awaited<ReturnType<PagefindHit['data']>>): Node {
    const item = this.#find<HTMLTemplateElement>('template').content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = url;
    link.textContent = meta.title ?? url;
    (item.querySelector('.search-kind') as HTMLElement).textContent = [
      ...(meta.id ? [meta.id] : []),
      ...['kind', 'member', 'coverage'].flatMap((facet) => filters[facet] ?? []),
    ].join(' · ');
    const pieces = excerptPieces(excerpt).map(({ text, found }) => {
      if (!found) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    });
    (item.querySelector('.search-excerpt') as HTMLElement).append(...pieces);
    return item;
  }
}

customElements.define('site-search', SiteSearch);
