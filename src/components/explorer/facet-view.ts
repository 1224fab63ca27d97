import type { IndexValue, LoadedFacet } from '../../format/explorer-index.ts';
import { fold } from '../../format/fold.ts';
import { formatWhole } from '../../format/whole-numbers.ts';
import { make } from './make.ts';

/** The boxes to tick of one facet, with their numbers. */
export class FacetView {
  readonly #id: string;
  readonly #host: HTMLElement;
  readonly #list: HTMLElement;
  readonly #boxes = new Map<string, HTMLInputElement>();
  /** As many values as the page shows of a facet that has more. */
  readonly #few: number;

  constructor(host: HTMLElement, id: string) {
    this.#id = id;
    this.#host = host;
    this.#list = host.querySelector('ul') as HTMLElement;
    for (const box of this.#list.querySelectorAll('input')) this.#boxes.set(box.value, box);
    this.#few = [...this.#boxes.keys()].filter((value) => value !== 'none').length;
  }

  /** Its numbers are those of everything while it is not loaded: not, where something is chosen. */
  markUncounted(isUncounted: boolean): void {
    this.#host.classList.toggle('is-uncounted', isUncounted);
  }

  /** Writes the number of every value that is on the page, ticks what is chosen, and says in words how many are. */
  show({ data }: LoadedFacet, counts: readonly number[], chosen: ReadonlySet<string> | undefined, sum: string): void {
    this.#showLargest(data.values, counts, chosen);
    for (const [place, { value }] of data.values.entries()) {
      const count = counts[place] ?? 0;
      const isChosen = chosen?.has(value) ?? false;
      const box = this.#boxes.get(value) ?? (isChosen && this.#add(data.values, place));
      if (!box) continue;
      box.checked = isChosen;
      const label = box.closest('label');
      label?.classList.toggle('is-empty', count === 0 && !isChosen);
      const number = label?.querySelector('.facet-count');
      if (number) number.textContent = formatWhole(count);
    }
    const said = this.#host.querySelector('.facet-chosen');
    if (said) said.textContent = sum;
  }

  /** Of a facet that is not shown whole, those values that give the most: where others are chosen they are not those of the page. */
  #showLargest(values: readonly IndexValue[], counts: readonly number[], chosen?: ReadonlySet<string>): void {
    if (!this.#host.querySelector('.facet-all')) return;
    const nothing = !counts.some((count) => count > 0);
    const places = values.flatMap(({ value }, place) => (value === 'none' ? [] : [place]));
    const largest = new Set(places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, this.#few));
    for (const [place, { value }] of values.entries()) {
      const gives = nothing || (counts[place] ?? 0) > 0;
      const isShown = (gives && (value === 'none' || largest.has(place))) || (chosen?.has(value) ?? false);
      const box = this.#boxes.get(value) ?? (isShown && this.#add(values, place));
      if (box) (box.closest('li') as HTMLElement).hidden = !isShown;
    }
  }

  /** Brings in a value, at its place among those that are there. */
  #add(values: readonly IndexValue[], place: number): HTMLInputElement {
    const { value, label, lang, note } = values[place] as IndexValue;
    const item = document.createElement('li');
    const holder = make('label', 'facet-value');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: this.#id, value, autocomplete: 'off' });
    const text = make('span', 'facet-label');
    const name = make('span', '', label);
    if (lang) name.lang = lang;
    text.append(name, note ? make('span', 'soft', ` (${note})`) : '');
    holder.append(box, text, ' ', make('span', 'facet-count'));
    item.append(holder);
    let later: HTMLInputElement | undefined;
    for (let next = place + 1; next < values.length && !later; next += 1)
      later = this.#boxes.get(values[next]?.value ?? '');
    this.#list.insertBefore(item, later?.closest('li') ?? null);
    this.#boxes.set(value, box);
    return box;
  }

  /** Brings in the values that the page leaves out, with a field to find one of many. */
  showAll({ data: { values } }: LoadedFacet): void {
    const had = new Set(this.#list.children);
    // From the last on, each stands before one that is there.
    for (const place of [...values.keys()].reverse())
      if (!this.#boxes.has(values[place]?.value ?? '')) this.#add(values, place);
    for (const item of this.#list.querySelectorAll('li')) item.hidden = false;
    const find = this.#host.querySelector<HTMLElement>('.facet-find-label');
    if (find) find.hidden = false;
    this.#host.querySelector('.facet-all')?.remove();
    (find ?? [...this.#list.children].find((item) => !had.has(item)))?.querySelector('input')?.focus();
  }

  /** Shows only the values that have these words. */
  find(words: string): void {
    const wanted = fold(words.trim());
    for (const item of this.#list.querySelectorAll('li')) item.hidden = !fold(item.textContent ?? '').includes(wanted);
  }
}
