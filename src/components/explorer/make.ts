/** An element with its class and its text. */
export function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** A button that does what `act` says. */
export function button(act: string, className: string, text: string): HTMLElement {
  const element = make('button', className, text);
  element.setAttribute('type', 'button');
  element.dataset.act = act;
  return element;
}
