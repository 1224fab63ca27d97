import { utcMonth, utcYear } from 'd3';
import { type MonthSpan, monthText, placeSpan } from './month-span.ts';

/** Least room in px for the label of a year and of a month. */
const room = { year: 44, month: 40 };

/** Shows a stretch of the drawing: what was drawn once is moved and widened, and the axis gets the labels there is room for. */
export class ZoomedDrawing {
  readonly #host: HTMLElement;
  readonly #whole: MonthSpan;
  readonly #month = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'short', timeZone: 'UTC' });
  #span: MonthSpan;

  constructor(host: HTMLElement, whole: MonthSpan) {
    this.#host = host;
    this.#whole = whole;
    this.#span = whole;
    const axis = host.querySelector('.chronology-axis');
    if (axis) new ResizeObserver(() => this.#label(axis)).observe(axis);
  }

  show(span: MonthSpan): void {
    this.#span = span;
    const { x, width } = placeSpan(span, this.#whole);
    this.#host.classList.toggle('is-zoomed', width > 100);
    for (const drawn of this.#host.querySelectorAll('.chronology-zoom')) {
      drawn.setAttribute('x', `${x}%`);
      drawn.setAttribute('width', `${width}%`);
    }
    const axis = this.#host.querySelector('.chronology-axis');
    if (axis) this.#label(axis);
  }

  #label(axis: Element): void {
    const isZoomed = this.#host.classList.contains('is-zoomed');
    const { from, until } = this.#span;
    const perMonth = axis.getBoundingClientRect().width / (until - from);
    axis.classList.toggle('has-years', isZoomed && perMonth * 12 >= room.year);
    // A drawing of one year has its months already.
    const hasMonths = isZoomed && this.#whole.until - this.#whole.from > 12;
    const every = hasMonths ? [1, 3].find((step) => perMonth * step >= room.month) : undefined;
    const months = every
      ? utcMonth.range(firstDay(from), firstDay(until)).filter((day) => day.getUTCMonth() % every === 0)
      : [];
    // The label of the first year may lie to the left of the frame; that of the next must have room behind it.
    const first = firstDay(from);
    const isSeen = isZoomed && utcYear.floor(first) < first && perMonth * (12 - first.getUTCMonth()) >= room.year;
    const year = isSeen ? [this.#text(first, String(first.getUTCFullYear()), 15)] : [];
    const labels = months.map((day) => this.#text(day, this.#month.format(day), 31));
    axis.querySelector('.chronology-months')?.replaceChildren(...year, ...labels);
  }

  #text(day: Date, words: string, y: number): SVGElement {
    const [start, end] = [firstDay(this.#whole.from), firstDay(this.#whole.until)].map((each) => each.getTime());
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    const x = ((day.getTime() - (start ?? 0)) / ((end ?? 1) - (start ?? 0))) * 100;
    text.setAttribute('class', 'chart-text is-axis');
    text.setAttribute('x', `${x}%`);
    text.setAttribute('y', String(y));
    text.setAttribute('dx', '4');
    text.textContent = words;
    return text;
  }
}

const firstDay = (month: number): Date => new Date(`${monthText(month)}-01T00:00:00Z`);
