import { isKeyOff } from '../../search/search-key/key-choice.ts';

/**
 * Two small things for every page: the key “/” leads to the search, and the switch of language keeps what the address holds of filters and place, which all
 * languages write alike. Where a script of the page writes the switch itself, that stands.
 */
const links = document.querySelector<HTMLElement>('.site-nav');
const toSearch = links?.querySelector<HTMLAnchorElement>('[data-key]');
const toOthers = links?.querySelectorAll<HTMLAnchorElement>('.site-nav-language a') ?? [];

/** Whether keys are typed into something there: a field, a list to choose from, a part that has keys of its own. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], .chronology-frame') !== null;

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.defaultPrevented || takesKeys(event.target) || isKeyOff()) return;
  const field = document.querySelector<HTMLInputElement>('main [type="search"][name="q"]');
  event.preventDefault();
  // The field of the page itself where it searches the site; other pages have fields that only filter.
  if (field?.closest('.search-form')) field.focus();
  else if (toSearch) location.assign(`${toSearch.href}#busqueda`);
});

for (const toOther of toOthers) {
  /** What was written into the switch here, which may be written over; what the script of a page wrote may not. */
  let written = '';
  for (const kind of ['pointerdown', 'focus', 'click']) {
    toOther.addEventListener(kind, () => {
      if (toOther.search === written) toOther.search = written = location.search;
      if (toOther.hash === '') toOther.hash = location.hash;
    });
  }
}
