import { formatWhole } from '../../../format/whole-numbers.ts';
import { showHits } from '../../search/site-search/hit-list.ts';
import { loadPagefind, type Pagefind, type PagefindHit } from '../../search/site-search/pagefind.ts';
import type { Shown } from '../../search/site-search/result-item.ts';

const pageSize = 10;
/** Most findings of one file: each has to be asked for. Whoever wants more takes the whole table, which the page leads to. */
const mostOfFile = 1000;
/** The search index tells the pages of findings from the rest by this facet, which only they have. */
const facetPrefix = 'finding_';

/** A facet and the value that is chosen of it. */
type Choice = [string, string];

/**
 * Combines the filters of the findings, with their state in the address. What is found and counted comes from the index of
 * the site’s search, which is loaded when somebody is about to filter: no page carries all findings. Without it the built list
 * and the links of each value stay.
 */
class FindingFilter extends HTMLElement {
  #pagefind: Promise<Pagefind | undefined> | undefined;
  /** How many findings there are of each value of each facet. */
  #all: Record<string, Record<string, number>> = {};
  #hits: PagefindHit[] = [];
  /** Number of the last search: an answer that arrives late is dropped. */
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => this.#take());
    for (const kind of ['pointerover', 'touchstart', 'focusin']) {
      this.#form.addEventListener(kind, () => this.#open(), { once: true, passive: true });
    }
    this.#find('.search-more').addEventListener('click', () =>
      this.#list(this.#find('.finding-filter-results').children.length),
    );
    this.#find('.finding-filter-download button').addEventListener('click', () => this.#download());
    this.#find('.finding-filter-clear').addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', location.pathname);
      this.#restore();
      this.#form.querySelector('select')?.focus();
    });
    addEventListener('popstate', () => this.#restore());
    if (location.search !== '') this.#restore();
    // Somebody was quicker than this script.
    else if (this.#chosen().length > 0) this.#take();
  }

  #open(): Promise<Pagefind | undefined> {
    this.#pagefind ??= this.#load().catch(() => {
      this.#form.hidden = true;
      this.#find('.finding-filter-links').classList.add('is-needed');
      this.#show(false);
      return undefined;
    });
    return this.#pagefind;
  }

  async #load(): Promise<Pagefind> {
    const pagefind = await loadPagefind(this.dataset.bundle ?? '', this.dataset.base ?? '/');
    // Searches count only what is loaded, so all facets are before the first of them.
    this.#all = await pagefind.filters();
    return pagefind;
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

  #chosen(): Choice[] {
    return this.#selects.filter(({ value }) => value !== '').map(({ name, value }): Choice => [name, value]);
  }

  #take() {
    const state = new URLSearchParams(this.#chosen());
    history.pushState(null, '', state.size > 0 ? `?${state}` : location.pathname);
    this.#filter();
  }

  #restore() {
    const state = new URLSearchParams(location.search);
    for (const select of this.#selects) select.value = state.get(select.name) ?? '';
    this.#filter();
  }

  async #filter() {
    const turn = ++this.#turn;
    const chosen = this.#chosen();
    this.#show(chosen.length > 0);
    // The counts that were built stand until something is chosen.
    if (chosen.length === 0 && !this.#pagefind) return;
    this.#status(this.dataset.searching ?? '');
    const pagefind = await this.#open();
    if (!pagefind || turn !== this.#turn) return;
    const [hits] = await Promise.all([search(pagefind, chosen), this.#count(pagefind, chosen, turn)]);
    if (turn !== this.#turn) return;
    this.#hits = chosen.length === 0 ? [] : hits;
    const shown = await this.#list();
    if (!shown) return;
    const { one = '', many = '', empty = '' } = this.dataset;
    const { length } = this.#hits;
    this.#find('.finding-filter-download').hidden = length === 0 || length > mostOfFile;
    this.#find('.finding-filter-download [role="status"]').textContent = '';
    this.#status((length === 0 ? empty : length === 1 ? one : many).replace('{count}', formatWhole(length)));
  }

  /** Shows what is found, or the built list. */
  #show(found: boolean) {
    const built = document.getElementById(this.dataset.replaces ?? '');
    if (built) built.hidden = found;
    this.#find('.finding-filtered').hidden = !found;
  }

  #status(text: string) {
    this.#find('.finding-filter-status').textContent = text;
  }

  /** Beside each value, how many findings it would give with the other filters as they are. */
  async #count(pagefind: Pagefind, chosen: readonly Choice[], turn: number) {
    for (const select of this.#selects) {
      const others = chosen.filter(([name]) => name !== select.name);
      const filters = Object.fromEntries(others.map(([name, value]) => [facetPrefix + name, value]));
      const answer = others.length > 0 ? await pagefind.search(null, { filters }) : null;
      const counts = (answer?.filters ?? this.#all)[facetPrefix + select.name] ?? {};
      if (turn !== this.#turn) return;
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = counts[option.value] ?? 0;
        option.textContent = `${option.dataset.text} (${formatWhole(count)})`;
        option.disabled = count === 0 && option.value !== select.value;
      }
    }
  }

  #list(from = 0) {
    const turn = this.#turn;
    const list = {
      hits: this.#hits,
      list: this.#find('.finding-filter-results'),
      more: this.#find('.search-more'),
      pageSize,
      itemOf: (hit: Shown) => this.#item(hit),
      isLate: () => turn !== this.#turn,
    };
    return showHits(list, from);
  }

  /** Hands the reader all that is found, with its quotations. */
  async #download() {
    const [hits, chosen, turn] = [this.#hits, this.#chosen(), this.#turn];
    const say = (text = '') => {
      if (turn === this.#turn) this.#find('.finding-filter-download [role="status"]').textContent = text;
    };
    say(this.dataset.loading);
    try {
      const { downloadFindings } = await import('./download-findings.ts');
      await downloadFindings(hits, chosen);
      say();
    } catch {
      say(this.dataset.undone);
    }
  }

  async #item({ url, meta }: Shown): Promise<Node> {
    const item = this.#find<HTMLTemplateElement>('template').content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = url;
    link.textContent = meta.title ?? url;
    (item.querySelector('.finding-kind') as HTMLElement).textContent = [meta.kind, meta.about]
      .filter(Boolean)
      .join(' · ');
    const list = item.querySelector('.finding-quotations') as HTMLElement;
    list.append(...(await quotationsOf(url)));
    list.hidden = list.children.length === 0;
    return item;
  }
}

/** What the page of a finding quotes, as the built list shows it. None where the page cannot be had: what was found stands without. */
async function quotationsOf(url: string): Promise<HTMLLIElement[]> {
  const page = await fetch(url)
    .then((answer) => (answer.ok ? answer.text() : ''))
    .catch(() => '');
  // Without the head, whose inline style the security policy would complain of.
  const [article = ''] = page.match(/<article[\s\S]*<\/article>/) ?? [];
  return [...new DOMParser().parseFromString(article, 'text/html').querySelectorAll('.finding-proof blockquote')].map(
    (quotation) => {
      const item = document.createElement('li');
      const text = document.createElement('span');
      const [words, mark] = [quotation.querySelector('p'), quotation.querySelector('a')];
      text.className = 'quotation';
      text.lang = words?.lang ?? '';
      text.append(...(words?.childNodes ?? []));
      if (mark) mark.className = 'source-mark';
      item.append(text, ' ', mark ?? '');
      return item;
    },
  );
}

async function search(pagefind: Pagefind, chosen: readonly Choice[]): Promise<PagefindHit[]> {
  const filters = Object.fromEntries(chosen.map(([name, value]) => [facetPrefix + name, value]));
  return chosen.length === 0 ? [] : (await pagefind.search(null, { filters, sort: { finding: 'asc' } })).results;
}

customElements.define('finding-filter', FindingFilter);
