import { BrushDrawing } from './brush.ts';
import { DrawnStrips } from './drawn-strips.ts';
import { type MonthSpan, monthAt, monthNumber, panSpan, readSpan, writeSpan, zoomSpan } from './month-span.ts';
import { Readout } from './readout.ts';
import { ZoomedDrawing } from './zoomed-drawing.ts';

/** Keeps the stretch of time, the text and the address together; others draw them. */
export class ChronologyControl {
  readonly #host: HTMLElement;
  readonly #whole: MonthSpan;
  readonly #words: Record<string, string>;
  readonly #drawing: ZoomedDrawing;
  readonly #strips: DrawnStrips;
  readonly #readout: Readout;
  #span: MonthSpan;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#words = JSON.parse(host.dataset.words ?? '{}');
    this.#whole = { from: monthNumber(host.dataset.from ?? ''), until: monthNumber(host.dataset.until ?? '') };
    this.#span = this.#whole;
    this.#drawing = new ZoomedDrawing(host, this.#whole);
    this.#strips = new DrawnStrips(host, this.#whole);
    this.#readout = new Readout(host, this.#strips, this.#words);
    const frame = host.querySelector<HTMLElement>('.chronology-frame') as HTMLElement;
    new BrushDrawing(frame, {
      read: (target, part, y) => this.#readout.point(target, monthAt(part, this.#span), y),
      zoom: (from, until) =>
        this.#go({ from: monthAt(from, this.#span), until: monthAt(until, this.#span) + 1 }, 'pushState'),
    });
    // What was typed or chosen while this was loading stands: it is read next.
    if (location.search) this.restore();
    else this.#tell();
  }

  get #text(): HTMLInputElement {
    return this.#host.querySelector('[name="q"]') as HTMLInputElement;
  }

  #years = (): HTMLSelectElement[] => [...this.#host.querySelectorAll<HTMLSelectElement>('select')];

  restore(): void {
    this.#text.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#span = readSpan(location.search, this.#whole);
    this.#show();
  }

  /** Takes over what was typed, and the years where they are others than those that are seen. */
  read(): void {
    const [from, until] = this.#years().map(({ value }) => Number(value));
    const [seenFrom, seenUntil] = this.#seenYears();
    if (from === undefined || until === undefined || (from === seenFrom && until === seenUntil)) {
      this.#go(this.#span, 'replaceState');
      return;
    }
    // The year that was not touched gives way.
    const [first, last] = from <= until ? [from, until] : from === seenFrom ? [until, until] : [from, from];
    this.#go({ from: first * 12, until: (last + 1) * 12 }, 'pushState');
  }

  #seenYears = (): [number, number] => [Math.floor(this.#span.from / 12), Math.floor((this.#span.until - 1) / 12)];

  act(act: string): void {
    if (act === 'whole') this.#text.value = '';
    const span = {
      closer: () => zoomSpan(this.#span, this.#whole, 1 / 2),
      further: () => zoomSpan(this.#span, this.#whole, 2),
      earlier: () => panSpan(this.#span, this.#whole, -1),
      later: () => panSpan(this.#span, this.#whole, 1),
    }[act];
    this.#go(span ? span() : this.#whole, 'pushState');
  }

  press(key: string): void {
    if (key === 'Enter') this.#readout.open();
    else if (key === 'Escape') this.#readout.clear();
    else if (key === 'ArrowUp' || key === 'ArrowDown') this.#readout.step(key === 'ArrowDown' ? 1 : -1, this.#span);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.#goInTime(key === 'ArrowRight' ? 1 : -1);
    else this.act(key === '+' ? 'closer' : key === '-' ? 'further' : 'whole');
  }

  /** On a strip of counts the arrows go from month to month, and the drawing goes with them. */
  #goInTime(direction: 1 | -1): void {
    const month = this.#readout.stepMonth(direction, this.#whole);
    if (month === undefined) this.act(direction === 1 ? 'later' : 'earlier');
    else if (month < this.#span.from || month >= this.#span.until) {
      this.#go(panSpan(this.#span, this.#whole, direction), 'replaceState');
    }
  }

  #go(span: MonthSpan, how: 'pushState' | 'replaceState'): void {
    const address = writeSpan(span, this.#whole, this.#text.value.trim());
    if (address !== location.search) history[how](null, '', location.pathname + address);
    this.#span = readSpan(address, this.#whole);
    this.#show();
  }

  #show(): void {
    const years = this.#seenYears();
    for (const [index, select] of this.#years().entries()) select.value = String(years[index]);
    this.#drawing.show(this.#span);
    this.#tell();
    for (const other of document.querySelectorAll<HTMLAnchorElement>('.site-nav-language a'))
      other.search = location.search;
  }

  #tell(): void {
    const { shown, all } = this.#strips.filter(this.#text.value, this.#span);
    this.#readout.status(shown, all, this.#span, this.#text.value.trim());
  }
}
