import { type SegmentPairs, translatePath } from '../../../strings/translate-path.ts';
import { isLike } from './likeness.ts';
import { foundIn, loadPagefind, type Pagefind } from './pagefind.ts';
import type { Shown } from './result-item.ts';

/** As many pages of another version as are looked at and shown. */
const [looked, shown] = [20, 5];

/** The version of the site in another language, which is loaded when it is first asked. */
export class OtherVersion {
  readonly #section: HTMLElement;
  readonly #base: string;
  #index: Promise<Pagefind | undefined> | undefined;

  /** The section shows what it finds, and has the address of its index and what its words are in the language of the page. */
  constructor(section: HTMLElement, base: string) {
    this.#section = section;
    this.#base = base;
  }

  /** Name of its language, in that of the page. */
  get name(): string {
    return this.#section.dataset.name ?? '';
  }

  /** What only this version finds: pages whose twin is not among those already shown. */
  async find(query: string, found: ReadonlySet<string>): Promise<Shown[]> {
    this.#index ??= loadPagefind(this.#section.dataset.bundle ?? '', this.#base).catch(() => undefined);
    const index = await this.#index;
    if (!index) return [];
    const { results } = await index.search(query, { filters: {} });
    const pages = await Promise.all(results.slice(0, looked).map((hit) => hit.data()));
    return pages.filter((page) => !found.has(this.#twin(page.url)) && isLike(query, foundIn(page))).slice(0, shown);
  }

  #twin(url: string): string {
    const pairs = JSON.parse(this.#section.dataset.segments ?? '{}') as SegmentPairs;
    return this.#base.replace(/\/$/, '') + translatePath(url.slice(this.#base.length - 1), pairs);
  }

  show(items: readonly Node[]): void {
    this.#section.hidden = items.length === 0;
    this.#section.querySelector('ol')?.replaceChildren(...items);
  }
}
