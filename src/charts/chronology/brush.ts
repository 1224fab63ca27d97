interface Brushed {
  /** What is under the pointer; `part` of the width of the drawing, `y` px in the window. */
  read(target: Element, part: number, y: number): void;
  /** A stretch was drawn over, from part to part. */
  zoom(from: number, until: number): void;
}

/** Px that the pointer must go before it is drawing over a stretch and not clicking. */
const least = 8;

/** Reads the drawing under the pointer, and lets a mouse draw over the stretch to look at. A finger scrolls, and reads where it taps. */
export class BrushDrawing {
  readonly #grid: SVGElement;
  readonly #rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  #from: number | undefined;

  constructor(frame: HTMLElement, brushed: Brushed) {
    this.#grid = frame.querySelector('.chronology-grid') as SVGElement;
    this.#rect.setAttribute('class', 'chronology-brush');
    this.#rect.setAttribute('height', '100%');
    const partOf = ({ clientX }: PointerEvent) => {
      const { left, width } = this.#grid.getBoundingClientRect();
      return { part: Math.min(1, Math.max(0, (clientX - left) / width)), width, isIn: clientX >= left };
    };
    frame.addEventListener('pointermove', (event) => {
      const { part } = partOf(event);
      if (this.#from === undefined) {
        if (event.target instanceof Element && event.target.closest('.chronology-plot')) {
          brushed.read(event.target, part, event.clientY);
        }
        return;
      }
      this.#rect.setAttribute('x', `${Math.min(part, this.#from) * 100}%`);
      this.#rect.setAttribute('width', `${Math.abs(part - this.#from) * 100}%`);
    });
    frame.addEventListener('pointerdown', (event) => {
      const { part, isIn } = partOf(event);
      if (event.target instanceof Element && event.target.closest('.chronology-plot')) {
        brushed.read(event.target, part, event.clientY);
      }
      const isOnText =
        event.target instanceof Element && event.target.closest('a, .chronology-label, .chronology-section');
      if (event.pointerType !== 'mouse' || event.button !== 0 || !isIn || isOnText) return;
      event.preventDefault();
      frame.focus({ preventScroll: true });
      frame.setPointerCapture(event.pointerId);
      this.#from = part;
      this.#rect.setAttribute('width', '0');
      this.#grid.append(this.#rect);
    });
    frame.addEventListener('pointerup', (event) => {
      const { part, width } = partOf(event);
      const from = this.#from;
      this.#stop();
      if (from !== undefined && Math.abs(part - from) * width >= least) {
        brushed.zoom(Math.min(part, from), Math.max(part, from));
      }
    });
    frame.addEventListener('pointercancel', () => this.#stop());
  }

  #stop(): void {
    this.#from = undefined;
    this.#rect.remove();
  }
}
