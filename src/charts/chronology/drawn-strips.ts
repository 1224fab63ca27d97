import { fold } from '../../format/fold.ts';
import { dayNumber } from '../time-axis/day-number.ts';
import { type MonthSpan, monthText } from './month-span.ts';
import { readSteps, type Step } from './read-steps.ts';

/** A milestone of the drawing, with its row of the table. */
export interface DrawnMark {
  element: SVGElement;
  row: HTMLTableRowElement | null;
  /** Ends of what is drawn, per cent of the axis; both `NaN` where it has no date. */
  start: number;
  end: number;
}

/** A strip of the drawing: bars, or counts by month. */
export interface DrawnStrip {
  element: HTMLElement;
  plot: SVGElement;
  marks: DrawnMark[];
  steps: Step[];
  isTotal: boolean;
}

const percent = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '');

/** What was drawn, read from the page: the strips, their marks and what the table says of each. */
export class DrawnStrips {
  readonly strips: DrawnStrip[];
  readonly #host: HTMLElement;
  readonly #whole: MonthSpan;

  constructor(host: HTMLElement, whole: MonthSpan) {
    this.#host = host;
    this.#whole = whole;
    const rows = new Map(
      [...host.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((row) => [row.dataset.row, row]),
    );
    this.strips = [...host.querySelectorAll<HTMLElement>('.chronology-strip')].map((element) => {
      const path = element.querySelector('.chronology-steps');
      const most = Number(path?.closest('[viewBox]')?.getAttribute('viewBox')?.split(' ').at(-1));
      return {
        element,
        plot: element.querySelector('.chronology-plot') as SVGElement,
        marks: [...element.querySelectorAll<SVGElement>('[data-milestone]')].map((mark) =>
          drawnMark(mark, rows.get(mark.dataset.milestone) ?? null),
        ),
        steps: path ? readSteps(path.getAttribute('d') ?? '', most) : [],
        isTotal: element.classList.contains('is-total'),
      };
    });
  }

  /** Milestones one by one, or strips where they are counted: what the keyboard goes through and what is said of how many are seen. */
  get areCounted(): boolean {
    return this.strips.every(({ marks }) => marks.length === 0);
  }

  /** Shows only what has the text and falls into the stretch, in the drawing and in the table of its milestones. Says how many are seen of how many. */
  filter(text: string, span: MonthSpan): { shown: number; all: number } {
    const wanted = fold(text).split(/\s+/).filter(Boolean);
    const has = (words: string) => wanted.every((word) => fold(words).includes(word));
    const isWhole = span.from <= this.#whole.from && span.until >= this.#whole.until;
    const [from, until] = [this.#dayOf(span.from), this.#dayOf(span.until)];
    const days = this.#dayOf(this.#whole.until);
    let [shown, all] = [0, 0];
    for (const { element, marks, steps, isTotal } of this.strips) {
      if (isTotal) continue;
      const named = has(`${element.dataset.section ?? ''} ${element.querySelector('.chronology-label')?.textContent}`);
      let seen = named && (isWhole || steps.some((step) => step.from < until && step.until > from)) ? 1 : 0;
      all += marks.length || 1;
      if (marks.length > 0) seen = 0;
      for (const mark of marks) {
        const [start, end] = [(mark.start / 100) * days, (mark.end / 100) * days];
        const isIn = (isWhole || (start < until && end > from)) && (named || has(mark.row?.textContent ?? ''));
        mark.element.classList.toggle('is-out', !isIn);
        if (mark.row) mark.row.hidden = !isIn;
        if (isIn) seen += 1;
      }
      element.hidden = seen === 0;
      shown += seen;
    }
    this.#hideEmptySections();
    return { shown, all };
  }

  #dayOf = (month: number): number =>
    dayNumber(`${monthText(month)}-01`) - dayNumber(`${monthText(this.#whole.from)}-01`);

  /** A heading goes with the last of its strips. */
  #hideEmptySections(): void {
    let heading: HTMLElement | undefined;
    for (const element of this.#host.querySelectorAll<HTMLElement>('.chronology-strips > li')) {
      if (element.classList.contains('chronology-section')) {
        heading = element;
        heading.hidden = true;
      } else if (heading && !element.hidden) heading.hidden = false;
    }
  }
}

function drawnMark(element: SVGElement, row: HTMLTableRowElement | null): DrawnMark {
  const ends = [...element.children].flatMap((shape) =>
    shape.nodeName === 'circle'
      ? [percent(shape, 'cx')]
      : [percent(shape, 'x'), percent(shape, 'x') + percent(shape, 'width')],
  );
  return {
    element,
    row,
    start: ends.length > 0 ? Math.min(...ends) : Number.NaN,
    end: ends.length > 0 ? Math.max(...ends) : Number.NaN,
  };
}
