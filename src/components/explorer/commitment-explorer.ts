import type { Explorer } from './explorer.ts';

/**
 * The list of commitments with its filters. The page is complete without it: each value of a facet is a link to its page.
 * Here the links become boxes to tick; what filters and counts is loaded when somebody is about to.
 */
class CommitmentExplorer extends HTMLElement {
  #explorer: Promise<Explorer | undefined> | undefined;

  connectedCallback() {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-value]')) link.replaceWith(tickBox(link));
    for (const kind of ['pointerover', 'touchstart', 'focusin']) {
      this.addEventListener(kind, () => this.#open(), { once: true, passive: true });
    }
    this.querySelector('[name="q"]')?.addEventListener('focus', () => {
      this.#open().then((explorer) => explorer?.prepareText());
    });
    this.addEventListener('input', (event) => this.#open().then((explorer) => explorer?.read(event)));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
      if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open().then((explorer) => explorer?.act(target));
    });
    addEventListener('popstate', () => this.#open().then((explorer) => explorer?.restore()));
    const sheet = this.querySelector<HTMLElement>('.explorer-facets');
    if (sheet) holdFocus(sheet);
    if (location.search) this.#open().then((explorer) => explorer?.restore());
  }

  #open(): Promise<Explorer | undefined> {
    this.#explorer ??= import('./explorer.ts')
      .then(({ openExplorer }) => openExplorer(this))
      .catch(() => {
        for (const message of this.querySelectorAll<HTMLElement>('.explorer-failed')) message.hidden = false;
        this.#explorer = undefined;
        return undefined;
      });
    return this.#explorer;
  }
}

/** A sheet covers what is behind it: the focus goes into it when it opens, and it closes when the focus leaves it. */
function holdFocus(sheet: HTMLElement): void {
  sheet.addEventListener('toggle', ({ newState }) => newState === 'open' && sheet.focus());
  sheet.addEventListener('focusout', ({ relatedTarget }) => {
    const hasLeft = relatedTarget instanceof Node && !sheet.contains(relatedTarget);
    if (hasLeft && sheet.matches(':popover-open')) sheet.hidePopover();
  });
}

/** A box to tick in place of a link to the page of a value, with the same words and number. */
function tickBox(link: HTMLAnchorElement): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.autocomplete = 'off';
  box.name = link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '';
  box.value = link.dataset.value ?? '';
  label.className = 'facet-value';
  label.append(box, ...[...link.childNodes].filter((node) => !(node instanceof Element && node.matches('.facet-box'))));
  return label;
}

customElements.define('commitment-explorer', CommitmentExplorer);
