import { isKeyOff, switchKey } from './key-choice.ts';

/** Switches the key “/” off and on again. The box does nothing until this is here, and so is disabled until then. */
for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-key]')) {
  box.checked = !isKeyOff();
  box.disabled = false;
  box.addEventListener('change', () => switchKey(box.checked));
}
