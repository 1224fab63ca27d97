import { dayNumber } from '../time-axis/day-number.ts';
import type { DrawnMark, DrawnStrip, DrawnStrips } from './drawn-strips.ts';
import { type MonthSpan, monthText } from './month-span.ts';

/** What is read: a milestone, or a month of a strip of counts. */
interface Place {
  strip: DrawnStrip;
  mark?: DrawnMark;
  month?: number;
}

/** Says in words what the pointer or the keyboard is at, and leads there. */
export class Readout {
  readonly #host: HTMLElement;
  readonly #strips: DrawnStrips;
  readonly #words: Record<string, string>;
  readonly #lang = document.documentElement.lang;
  readonly #month = new Intl.DateTimeFormat(this.#lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  readonly #number = new Intl.NumberFormat(this.#lang);
  #at: Place | undefined;

  constructor(host: HTMLElement, strips: DrawnStrips, words: Record<string, string>) {
    this.#host = host;
    this.#strips = strips;
    this.#words = words;
  }

  /** Says how many are in view. Strips of counts have no commitment to look for: what is looked for leads to the search. */
  status(shown: number, all: number, { from, until }: MonthSpan, wanted: string): void {
    const status = this.#host.querySelector('.chronology-status');
    const seen = this.#strips.areCounted ? this.#words.shownStrips : this.#words.shown;
    const said = shown === 0 ? this.#words.none : seen;
    const counts = {
      count: this.#number.format(shown),
      all: this.#number.format(all),
      from: this.#monthText(from),
      until: this.#monthText(until - 1),
    };
    const search = this.#strips.areCounted && wanted !== '' ? [text(' '), this.#searchFor(wanted)] : [];
    status?.replaceChildren(text(this.#say(said, counts)), ...search);
    if (this.#at?.strip.element.hidden) this.clear();
  }

  #searchFor(wanted: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = `${this.#host.dataset.search}?${new URLSearchParams({ q: wanted })}`;
    link.textContent = this.#say(this.#words.search, { text: wanted });
    return link;
  }

  /** Reads what is under the pointer: a milestone by the height in its strip, or a month of counts. */
  point(target: Element, month: number, y: number): void {
    const strip = this.#strips.strips.find(({ element }) => element.contains(target));
    if (!strip) return;
    if (strip.marks.length === 0) {
      this.#read({ strip, month });
      return;
    }
    const { top, height } = strip.plot.getBoundingClientRect();
    const mark = strip.marks[Math.floor(((y - top) / height) * strip.marks.length)];
    if (mark) this.#read({ strip, mark });
  }

  /** Goes to the next or the previous milestone that is in view, or to the next strip of counts. */
  step(direction: 1 | -1, span: MonthSpan): void {
    const stops = this.#strips.strips
      .filter(({ element }) => !element.hidden)
      .flatMap((strip): Place[] =>
        strip.marks.length === 0
          ? [{ strip, month: this.#at?.month ?? busiestMonth(strip, span, this.#host) }]
          : strip.marks.filter(({ element }) => !element.classList.contains('is-out')).map((mark) => ({ strip, mark })),
      );
    const place = stops.findIndex((stop) => this.#at?.strip === stop.strip && this.#at.mark === stop.mark);
    const next = place < 0 ? (direction === 1 ? 0 : stops.length - 1) : place + direction;
    const stop = stops[Math.min(stops.length - 1, Math.max(0, next))];
    if (!stop) return;
    this.#read(stop);
    stop.strip.element.scrollIntoView({ block: 'nearest' });
  }

  /** On a strip of counts, goes a month on. Says which, or `undefined` where no such strip is read. */
  stepMonth(direction: 1 | -1, whole: MonthSpan): number | undefined {
    if (this.#at?.month === undefined) return undefined;
    const month = Math.min(whole.until - 1, Math.max(whole.from, this.#at.month + direction));
    this.#read({ strip: this.#at.strip, month });
    return month;
  }

  /** Follows the first link of what is read. */
  open(): void {
    this.#host.querySelector<HTMLAnchorElement>('.chronology-readout a')?.click();
  }

  clear(): void {
    this.#mark(undefined);
    this.#line.replaceChildren();
  }

  get #line(): HTMLElement {
    return this.#host.querySelector('.chronology-readout') as HTMLElement;
  }

  #mark(at: Place | undefined): void {
    for (const current of this.#host.querySelectorAll('.is-current')) current.classList.remove('is-current');
    this.#at = at;
    (at?.mark ?? at?.strip)?.element.classList.add('is-current');
    at?.mark?.row?.classList.add('is-current');
  }

  #read(at: Place): void {
    if (this.#at?.strip === at.strip && this.#at.mark === at.mark && this.#at.month === at.month) return;
    this.#mark(at);
    this.#line.replaceChildren(...(at.mark ? this.#milestone(at.mark) : this.#count(at.strip, at.month ?? 0)));
  }

  /** The cells of its row: the drawing says nothing that the table does not. */
  #milestone({ row }: DrawnMark): Node[] {
    const [title, commitment, start, due, state] = [...(row?.cells ?? [])];
    const link = commitment?.querySelector('a')?.cloneNode(true) as HTMLAnchorElement | undefined;
    if (!link) return [];
    link.textContent = link.textContent?.trim() ?? '';
    const dates = [start, due].map((cell) =>
      cell?.textContent === '–' ? this.#words.noDate : cell?.textContent?.trim(),
    );
    const name = document.createElement('span');
    name.lang = title?.lang ?? '';
    name.textContent = title?.textContent?.trim() ?? '';
    const known = this.#say(this.#words.from_until, { start: dates[0] ?? '', due: dates[1] ?? '' });
    return [link, text(' '), name, text(` · ${known} · ${state?.textContent?.trim()}`)];
  }

  #count({ element, steps }: DrawnStrip, month: number): Node[] {
    const day = dayNumber(`${monthText(month)}-01`) - dayNumber(this.#host.dataset.from ?? '');
    const count = steps.find(({ from, until }) => from <= day && day < until)?.count ?? 0;
    const said = this.#say(this.#words.within, { month: this.#monthText(month), count: this.#number.format(count) });
    const name = element.querySelector('.chronology-label :is(a, strong)')?.cloneNode(true);
    const opened = this.#host.querySelector<HTMLAnchorElement>(`[data-month="${monthText(month)}"]`)?.href;
    const words = opened ? document.createElement('a') : document.createElement('span');
    if (opened && words instanceof HTMLAnchorElement) words.href = opened;
    words.textContent = said;
    return [...(name ? [name, text(' · ')] : []), words];
  }

  #monthText = (month: number): string => this.#month.format(new Date(`${monthText(month)}-01T00:00:00Z`));

  #say = (words = '', values: Record<string, string>): string =>
    words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

const text = (words: string): Text => document.createTextNode(words);

/** The month in view with most milestones, the first of several: where reading a strip of counts begins. */
function busiestMonth({ steps }: DrawnStrip, { from, until }: MonthSpan, host: HTMLElement): number {
  const dayOf = (month: number) => dayNumber(`${monthText(month)}-01`) - dayNumber(host.dataset.from ?? '');
  const months = Array.from({ length: until - from }, (_, index) => from + index);
  const counts = months.map(
    (month) => steps.find((step) => step.from <= dayOf(month) && dayOf(month) < step.until)?.count ?? 0,
  );
  return months[counts.indexOf(Math.max(...counts))] ?? from;
}
