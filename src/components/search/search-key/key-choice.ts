const name = 'search-key';

/** Whether the reader switched the key of the search off. The only thing that the site keeps in a browser, and only where somebody asked for it. */
export function isKeyOff(): boolean {
  try {
    return localStorage.getItem(name) === 'off';
  } catch {
    return false;
  }
}

/** Switched on again, nothing is kept. */
export function switchKey(on: boolean): void {
  if (on) localStorage.removeItem(name);
  else localStorage.setItem(name, 'off');
}
