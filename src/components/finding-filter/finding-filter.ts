import { showMore } from '../site-search/hit-list.ts';
import { loadPagefind, type Pagefind, type PagefindHit } from '../site-search/pagefind.ts';

const pageSize = 20;
/** The search index tells the pages of findings from the rest by this facet, which only they have. */
const facetPrefix = 'finding_';

/**
 * Combines the filters of the findings, with their state in the address. What is found and counted comes from the index of
 * the site’s search: no page carries all findings. Without it the built list and the links of each value stay.
 */
class FindingFilter extends HTMLElement {
  #pagefind: Pagefind | undefined;
  /** How many findings there are of each value of each facet. */
  #all: Record<string, Record<string, number>> = {};
  #hits: PagefindHit[] = [];
  /** Number of the last search: an answer that arrives late is dropped. */
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => {
      const state = new URLSearchParams(this.#chosen());
      history.pushState(null, '', state.size > 0 ? `?${state}` : location.pathname);
      this.#filter();
    });
    this.#find('.search-more').addEventListener('click', () => this.#showMore());
    this.#find('.finding-filter-clear').addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', location.pathname);
      this.#restore();
      this.#form.querySelector('select')?.focus();
    });
    addEventListener('popstate', () => this.#restore());
    this.#start();
  }

  async #start() {
    try {
      this.#pagefind = await loadPagefind(this.dataset.bundle ?? '', this.dataset.base ?? '/');
      // Searches count only what is loaded, so all facets are before the first of them.
      this.#all = await this.#pagefind.filters();
    } catch {
      return;
    }
    this.#form.hidden = false;
    this.#find('.finding-filter-links').hidden = true;
    this.#restore();
  }

  get #form() {
    return this.#find<HTMLFormElement>('form');
  }

  get #selects() {
    return [...this.#form.querySelectorAll('select')];
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector(selector) as E;
  }

  #chosen(): [string, string][] {
    return this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  }

  #restore() {
    const state = new URLSearchParams(location.search);
    for (const select of this.#selects) select.value = state.get(select.name) ?? '';
    this.#filter();
  }

  async #filter() {
    const turn = ++this.#turn;
    const chosen = this.#chosen();
    const built = document.getElementById(this.dataset.replaces ?? '');
    if (built) built.hidden = chosen.length > 0;
    this.#find('.finding-filtered').hidden = chosen.length === 0;
    this.#status(this.dataset.searching ?? '');
    const [hits] = await Promise.all([this.#search(chosen), this.#count(chosen, turn)]);
    if (turn !== this.#turn) return;
    this.#hits = chosen.length === 0 ? [] : hits;
    this.#find('.finding-filter-results').replaceChildren();
    const { one = '', many = '', empty = '' } = this.dataset;
    const { length } = this.#hits;
    this.#status((length === 0 ? empty : length === 1 ? one : many).replace('{count}', String(length)));
    await this.#showMore();
  }

  #status(text: string) {
    this.#find('.finding-filter-status').textContent = text;
  }

  async #search(chosen: readonly [string, string][]): Promise<PagefindHit[]> {
    const filters = Object.fromEntries(chosen.map(([name, value]) => [facetPrefix + name, value]));
    if (chosen.length === 0) return [];
    const { results } = (await this.#pagefind?.search(null, { filters, sort: { finding: 'asc' } })) ?? { results: [] };
    return results;
  }

  /** Beside each value, how many findings it would give with the other filters as they are. */
  async #count(chosen: readonly [string, string][], turn: number) {
    for (const select of this.#selects) {
      const others = chosen.filter(([name]) => name !== select.name);
      const filters = Object.fromEntries(others.map(([name, value]) => [facetPrefix + name, value]));
      const answer = others.length > 0 ? await this.#pagefind?.search(null, { filters }) : null;
      const counts = (answer?.filters ?? this.#all)[facetPrefix + select.name] ?? {};
      if (turn !== this.#turn) return;
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = counts[option.value] ?? 0;
        option.textContent = `${option.dataset.text} (${count})`;
        option.disabled = count === 0 && option.value !== select.value;
      }
    }
  }

  #showMore() {
    const turn = this.#turn;
    return showMore({
      hits: this.#hits,
      list: this.#find('.finding-filter-results'),
      more: this.#find('.search-more'),
      pageSize,
      itemOf: (hit) => this.#item(hit),
      isLate: () => turn !== this.#turn,
    });
  }

  #item({ url, meta }: Awaited<ReturnType<PagefindHit['data']>>): Node {
    const item = this.#find<HTMLTemplateElement>('template').content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = url;
    link.textContent = meta.title ?? url;
    (item.querySelector('.finding-kind') as HTMLElement).textContent = [meta.kind, meta.about]
      .filter(Boolean)
      .join(' · ');
    return item;
  }
}

customElements.define('finding-filter', FindingFilter);
