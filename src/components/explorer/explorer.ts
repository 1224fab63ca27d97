import type { ExplorerIndex, ExplorerRow, FacetData, IndexFacet, LoadedFacet } from '../../format/explorer-index.ts';
import { fold } from '../../format/fold.ts';
import { evaluate, type Outcome } from './evaluate.ts';
import { ExplorerView } from './explorer-view.ts';
import { sortRows } from './sort.ts';
import {
  fileName,
  isFiltered,
  matcher,
  readState,
  type Sort,
  type State,
  toggle,
  withoutFacet,
  writeState,
} from './state.ts';

/** As many results as a page shows. */
export const pageSize = 50;

/** Keeps what is chosen, what is loaded and the address together; the view shows it. */
export class Explorer {
  readonly #host: HTMLElement;
  readonly #index: ExplorerIndex;
  readonly #view: ExplorerView;
  #state: State;
  #folded: string[] | undefined;
  readonly #chunks = new Map<number, Promise<ExplorerRow[]>>();
  /** Whether the last change was typed: a word is one step back, not one for each letter. */
  #isTyping = false;
  /** Number of the last change: what was loaded for an earlier one is dropped. */
  #turn = 0;

  constructor(host: HTMLElement, index: ExplorerIndex) {
    this.#host = host;
    this.#index = index;
    this.#state = this.#read();
    this.#view = new ExplorerView(host, index);
    // A long facet is loaded when it is opened: its numbers are then those of what is chosen.
    host.addEventListener('toggle', () => this.#lacksCounts() && this.#show(), true);
  }

  /** Facets whose values are seen. */
  #openFacets = (): string[] =>
    [...this.#host.querySelectorAll<HTMLElement>('[data-facet][open]')].map(({ dataset }) => dataset.facet ?? '');

  #lacksCounts = (): boolean =>
    isFiltered(this.#state) && this.#openFacets().some((id) => !this.#index.facets.find((one) => one.id === id)?.data);

  #read = (): State =>
    readState(
      location.search,
      this.#index.facets.map(({ id }) => id),
    );

  async restore(): Promise<void> {
    this.#isTyping = false;
    this.#state = this.#read();
    this.#view.setControls(this.#state);
    await this.#show();
  }

  /** Loads what a text is looked for in, before the first letter is typed. */
  async prepareText(): Promise<void> {
    await this.#texts().catch(() => undefined);
  }

  /** Takes over what was typed or ticked. */
  async read(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    if (field.classList.contains('facet-find')) return this.#view.findValues(field);
    if (field.type === 'checkbox') return this.#go(toggle(this.#state, field.name, field.value));
    if (field.name === 'q') {
      const how = this.#isTyping ? 'replaceState' : 'pushState';
      const shown = this.#go({ ...this.#state, text: field.value.trim(), page: 1 }, how);
      this.#isTyping = true;
      return shown;
    }
    if (field.name === 'sort') return this.#go({ ...this.#state, sort: field.value as Sort, page: 1 });
  }

  /** Does what a button or a link of the explorer says. */
  async act(target: HTMLElement): Promise<void> {
    const { act, facet = '', value = '' } = target.dataset;
    if (act === 'all-values') {
      this.#view.showAll(await this.#load(facet));
      return this.#show();
    }
    if (act === 'page') return this.#go({ ...this.#state, page: Number(value) }, 'pushState', true);
    if (act === 'clear') return this.#go({ ...this.#state, text: '', page: 1, chosen: new Map() }, 'pushState', true);
    if (act === 'remove-facet' && facet) return this.#go(withoutFacet(this.#state, facet), 'pushState', true);
    if (act === 'remove-text' || act === 'remove-facet')
      return this.#go({ ...this.#state, text: '', page: 1 }, 'pushState', true);
    if (act === 'remove') return this.#go(toggle(this.#state, facet, value), 'pushState', true);
    if (act === 'csv' || act === 'xlsx') return this.#download(act);
  }

  async #go(state: State, how: 'pushState' | 'replaceState' = 'pushState', moveFocus = false): Promise<void> {
    this.#state = state;
    this.#isTyping = false;
    history[how](null, '', location.pathname + writeState(state));
    this.#view.setControls(state);
    await this.#show();
    if (moveFocus) this.#view.focusResults();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    // All rows must be there before the first text is looked for: the slowest step, and so it says what it does.
    if (this.#state.text !== '' && !this.#folded) this.#view.sayLoading();
    const { outcome, facets } = await this.#evaluate(this.#state);
    if (turn !== this.#turn) return;
    const pages = Math.max(1, Math.ceil(outcome.rows.length / pageSize));
    const page = Math.min(this.#state.page, pages);
    const shown = outcome.rows.slice((page - 1) * pageSize, page * pageSize);
    const rows = await this.#rowsAt(shown);
    if (turn !== this.#turn) return;
    // All at once: chips, counts, number and rows never say different things, however slowly rows come.
    this.#view.showCounts(this.#state, facets, outcome);
    this.#view.showRows(rows, outcome.rows.length, { ...this.#state, page }, pages);
    if (outcome.rows.length === 0) this.#view.suggest(await this.#withoutEach());
  }

  async #evaluate(state: State): Promise<{ outcome: Outcome; facets: LoadedFacet[] }> {
    await Promise.all([...state.chosen.keys()].map((id) => this.#load(id)));
    // Those that cannot be loaded have no numbers; the rest goes on.
    if (isFiltered(state)) await Promise.allSettled(this.#openFacets().map((id) => this.#load(id)));
    const facets = this.#index.facets.filter((facet): facet is LoadedFacet => facet.data !== undefined);
    const chosen = facets.map(({ id, data }) => {
      const wanted = state.chosen.get(id);
      const places = data.values.flatMap(({ value }, place) => (wanted?.has(value) ? [place] : []));
      // A value that no commitment has any more: nothing fits it.
      return new Set(wanted && places.length === 0 ? [-1] : places);
    });
    const fits = state.text === '' ? undefined : matcher(state.text);
    const folded = fits || state.sort === 'title' ? await this.#texts() : [];
    const outcome = evaluate(
      this.#index.total,
      facets.map(({ data }) => data),
      chosen,
      fits && ((row) => fits(folded[row] ?? '')),
    );
    const rows = sortRows(outcome.rows, state.sort, this.#index, folded);
    return { outcome: { ...outcome, rows }, facets };
  }

  /** How many would fit without each of the choices: what helps when nothing fits. */
  async #withoutEach(): Promise<{ facet: string; count: number }[]> {
    const without = [...this.#state.chosen.keys()].map(async (facet) => {
      return { facet, count: (await this.#evaluate(withoutFacet(this.#state, facet))).outcome.rows.length };
    });
    const text = { facet: '', count: (await this.#evaluate({ ...this.#state, text: '' })).outcome.rows.length };
    return [...(this.#state.text ? [text] : []), ...(await Promise.all(without))].filter(({ count }) => count > 0);
  }

  async #load(id: string): Promise<LoadedFacet> {
    const facet = this.#index.facets.find((each) => each.id === id) as IndexFacet;
    facet.data ??= await fetchPart<FacetData>(this.#host, facet.file ?? '');
    return facet as LoadedFacet;
  }

  #rows(part: number): Promise<ExplorerRow[]> {
    const known = this.#chunks.get(part) ?? fetchPart<ExplorerRow[]>(this.#host, `rows-${part}`);
    this.#chunks.set(part, known);
    return known;
  }

  async #rowsAt(places: readonly number[]): Promise<ExplorerRow[]> {
    const { chunk } = this.#index;
    const rows = places.map(async (place) => (await this.#rows(Math.floor(place / chunk)))[place % chunk]);
    return (await Promise.all(rows)).filter((row) => row !== undefined);
  }

  /** What a text is looked for in: id, title and member of every commitment. */
  async #texts(): Promise<string[]> {
    const all = Array.from({ length: this.#index.total }, (_, place) => place);
    this.#folded ??= (await this.#rowsAt(all)).map(({ id, title, member }) => fold(`${title} ${id} ${member}`));
    return this.#folded;
  }

  async #download(format: 'csv' | 'xlsx'): Promise<void> {
    const evaluated = this.#evaluate(this.#state);
    const [{ outcome }, { download, isColumn }] = await Promise.all([evaluated, import('./download.ts')]);
    const facets = await Promise.all(
      this.#index.facets.filter(({ id }) => isColumn(id)).map(({ id }) => this.#load(id)),
    );
    await download({
      format,
      name: fileName(this.#state),
      rows: await this.#rowsAt(outcome.rows),
      places: outcome.rows,
      facets,
      filters: this.#view.describe(this.#state),
      pageOf: (id) => new URL(this.#view.addressOf(id), location.href).href,
      address: location.href,
      words: this.#index.words,
    });
  }
}

/** Loads a file of the explorer; the version in the address keeps files of two builds apart. */
async function fetchPart<T>(host: HTMLElement, name: string): Promise<T> {
  const { files = '', version = '' } = host.dataset;
  const response = await fetch(`${files}${name}.json?v=${version}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}

export async function openExplorer(host: HTMLElement): Promise<Explorer> {
  return new Explorer(host, await fetchPart<ExplorerIndex>(host, 'index'));
}
