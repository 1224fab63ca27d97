import { showHits } from './hit-list.ts';
import { isLike } from './likeness.ts';
import { OtherVersion } from './other-language.ts';
import { foundIn, loadPagefind, type Pagefind, type PagefindHit } from './pagefind.ts';
import { rankHits } from './rank-hits.ts';
import { resultItem, type Shown } from './result-item.ts';
import { type Asked, findSuggestions, type Suggestion } from './suggestions.ts';

const pageSize = 15;
/** As many hits as are looked at for their titles. */
const ranked = 40;
/** Fewer than this may be because of a word that was typed wrong. */
const few = 4;

/**
 * Searches as one types, with the state in the address: the version of the page first, then what only the others have. Where nothing or little is found it
 * offers what would be; where nothing was asked or the index cannot load, the lists.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Pagefind | undefined;
  #words: Promise<string[]> | undefined;
  #hits: PagefindHit[] = [];
  /** Number of the last search: an answer that arrives late is dropped. */
  #turn = 0;
  readonly #others = [...this.querySelectorAll<HTMLElement>('.search-others')].map(
    (section) => new OtherVersion(section, this.dataset.base ?? '/'),
  );

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
    this.#find('.search-more').addEventListener('click', () =>
      this.#list(this.#find('.search-results').children.length),
    );
    addEventListener('popstate', () => this.#restore());
    this.#start();
  }

  async #start() {
    try {
      const pagefind = await loadPagefind(this.dataset.bundle ?? '', this.dataset.base ?? '/');
      this.#fillFacets(await pagefind.filters());
      // Not before: what is typed while the filters arrive would be searched, and announced, twice.
      this.#pagefind = pagefind;
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

  #say(word: string, values: Record<string, string | number> = {}): string {
    const words = JSON.parse(this.dataset.words ?? '{}') as Record<string, string>;
    return (words[word] ?? word).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
  }

  #fillFacets(facets: Record<string, Record<string, number>>) {
    for (const select of this.#form.querySelectorAll('select')) {
      const values = Object.keys(facets[select.name] ?? {}).sort((a, b) => a.localeCompare(b));
      select.append(...values.map((value) => new Option(value, value)));
    }
    this.#find<HTMLFieldSetElement>('.search-facets').disabled = false;
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
    for (const other of this.querySelectorAll<HTMLAnchorElement>('.search-other'))
      other.search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
    if (!this.#pagefind) return;
    for (const other of this.#others) other.show([]);
    this.#suggest([]);
    const hasFilters = Object.keys(filters).length > 0;
    if (query === '' && !hasFilters) {
      await this.#show([], '');
      return;
    }
    this.#status(this.#say('searching'));
    const answer = await this.#pagefind.search(query === '' ? null : query, { filters });
    const results = query === '' ? answer.results : await this.#best(query, filters, answer.results);
    if (turn !== this.#turn) return;
    const { length: count } = results;
    const found = await this.#show(results, this.#say(count === 0 ? 'empty' : count === 1 ? 'one' : 'many', { count }));
    // All results are seen: what the other versions have besides can be told from them.
    if (query !== '' && !hasFilters && count <= pageSize) await this.#searchOthers(query, found, turn);
    if ((count === 0 || (count < few && query !== '')) && turn === this.#turn)
      await this.#offer({ query, hasFilters, count }, turn);
  }

  /**
   * The hits with those first whose id or title it is, as far as the index put them near the front; what was loaded of them stays with them. Where
   * they are few, those go that have no form of a word that was typed; where none near the front has one the index found a shorter word, and all go. Where they are many, short pages of commitments that are only listed fill
   * the front of the index: the first captured ones are looked at as well.
   */
  async #best(query: string, filters: Record<string, string>, hits: readonly PagefindHit[]): Promise<PagefindHit[]> {
    const { captured = '', listed = '' } = this.dataset;
    const held =
      hits.length > ranked && filters.coverage === undefined
        ? await this.#pagefind?.search(query, { filters: { ...filters, coverage: captured } })
        : undefined;
    const near = [...(held?.results.slice(0, pageSize) ?? []), ...hits.slice(0, ranked)];
    const loaded = new Map(near.map((hit) => [hit.id, hit]));
    const first = await Promise.all([...loaded.values()].map(async (hit) => ({ ...(await hit.data()), id: hit.id })));
    const alike = first.filter((page) => isLike(query, foundIn(page)));
    if (alike.length === 0) return [];
    const shown = hits.length > pageSize ? first : alike;
    return [
      ...rankHits(query, shown, listed).map((page) => ({ id: page.id, data: () => Promise.resolve(page) })),
      ...hits.filter(({ id }) => !loaded.has(id)),
    ];
  }

  #question(): [string, Record<string, string>] {
    const values = this.#fields.map((field) => [field.name, field.value.trim()] as const);
    const filters = values.filter(([name, value]) => name !== 'q' && value !== '');
    return [values.find(([name]) => name === 'q')?.[1] ?? '', Object.fromEntries(filters)];
  }

  #status(text: string) {
    this.#find('.search-status').textContent = text;
  }

  /** Results and what is said of them change at once. */
  async #show(hits: PagefindHit[], status: string): Promise<Shown[]> {
    this.#hits = hits;
    const shown = await this.#list();
    if (!shown) return [];
    this.#find('.search-start').hidden = hits.length > 0;
    this.#status(status);
    return shown;
  }

  #list(from = 0) {
    const turn = this.#turn;
    const list = {
      hits: this.#hits,
      list: this.#find('.search-results'),
      more: this.#find('.search-more'),
      pageSize,
      itemOf: (hit: Shown) => resultItem(this.#find('template'), this.#question()[0], hit),
      isLate: () => turn !== this.#turn,
    };
    return showHits(list, from);
  }

  async #searchOthers(query: string, found: readonly Shown[], turn: number) {
    const urls = new Set(found.map(({ url }) => url));
    const answers = await Promise.all(this.#others.map((other) => other.find(query, urls)));
    if (turn !== this.#turn) return;
    if (answers.some((pages) => pages.length > 0)) this.#find('.search-start').hidden = true;
    for (const [index, pages] of answers.entries()) {
      this.#others[index]?.show(pages.map((page) => resultItem(this.#find('template'), this.#question()[0], page)));
    }
    const name = this.#others.find((_, index) => answers[index]?.length)?.name;
    if (found.length === 0 && name) this.#status(this.#say('emptyOther', { name }));
  }

  async #offer(asked: Asked, turn: number) {
    if (!this.#pagefind) return;
    const load = () => {
      this.#words ??= fetch(this.dataset.wordList ?? '').then((response) => response.json());
      return this.#words;
    };
    const suggestions = await findSuggestions(this.#pagefind, asked, load);
    if (turn === this.#turn) this.#suggest(suggestions, asked.count === 0 ? this.#say('fewer') : '');
  }

  #suggest(suggestions: readonly Suggestion[], otherwise = '') {
    const items = suggestions.map(({ query, count, withoutFilters }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent =
        withoutFilters && query === this.#question()[0]
          ? this.#say('noFilters', { count })
          : this.#say('word', { what: query, count });
      button.addEventListener('click', () => this.#ask(query));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    const words = suggestions.length > 0 ? this.#say('suggest') : otherwise;
    this.#find('.search-suggest').textContent = words;
    this.#find('.search-suggestions').replaceChildren(...items);
  }

  /** Takes a suggestion: it is for everything, so the filters go. */
  #ask(query: string) {
    for (const field of this.#fields) field.value = field.name === 'q' ? query : '';
    this.#record('pushState');
    this.#search();
    this.#form.querySelector('input')?.focus();
  }
}

customElements.define('site-search', SiteSearch);
