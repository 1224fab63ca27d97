import type { ChronologyControl } from './chronology-control.ts';

/** Keys that mean something inside the drawing. */
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '-', '0', 'Home', 'Enter', 'Escape'];

/**
 * The chronology with zoom, filter and keyboard. The page is complete without it: every year, member and plan has a page of its
 * own. What it needs is loaded when somebody is about to use it.
 */
class ChronologyView extends HTMLElement {
  #control: Promise<ChronologyControl | undefined> | undefined;

  connectedCallback() {
    const frame = this.querySelector<HTMLElement>('.chronology-frame');
    if (!frame) return;
    frame.tabIndex = 0;
    frame.role = 'group';
    frame.ariaLabel = JSON.parse(this.dataset.words ?? '{}').drawing;
    frame.setAttribute('aria-describedby', 'chronology-keys');
    for (const kind of ['pointerover', 'touchstart', 'focusin']) {
      this.addEventListener(kind, () => this.#open(), { once: true, passive: true });
    }
    this.addEventListener('input', () => this.#open().then((control) => control?.read()));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => {
      const act = event.target instanceof Element && event.target.closest<HTMLElement>('[data-act]')?.dataset.act;
      if (act) this.#open().then((control) => control?.act(act));
    });
    frame.addEventListener('keydown', (event) => {
      if (event.target !== frame || !keys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#open().then((control) => control?.press(event.key));
    });
    addEventListener('popstate', () => this.#open().then((control) => control?.restore()));
    if (location.search) this.#open().then((control) => control?.restore());
  }

  #open(): Promise<ChronologyControl | undefined> {
    this.#control ??= import('./chronology-control.ts')
      .then(({ ChronologyControl }) => new ChronologyControl(this))
      .catch(() => {
        const status = this.querySelector('.chronology-status');
        if (status) status.textContent = JSON.parse(this.dataset.words ?? '{}').failed;
        this.#control = undefined;
        return undefined;
      });
    return this.#control;
  }
}

customElements.define('chronology-view', ChronologyView);
