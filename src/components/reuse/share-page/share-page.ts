/** Copies, shares with what the device offers, and prints; nothing is sent to anybody else. Beside each form of a citation, and the code to embed, stands what copies it. */
for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { url = '', copied = '' } = box.dataset;
  const status = box.querySelector('[role="status"]');
  const does: Record<string, () => unknown> = {
    copy: async () => {
      await navigator.clipboard.writeText(url);
      if (status) status.textContent = copied;
    },
    // Somebody who closes the list of the device has not failed at anything.
    share: () => navigator.share({ url, title: document.title }).catch(() => undefined),
    print: () => window.print(),
  };
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-does]')) {
    const name = button.dataset.does ?? '';
    button.hidden = (name === 'share' && !('share' in navigator)) || (name === 'copy' && !('clipboard' in navigator));
    button.addEventListener('click', () => does[name]?.());
  }
}

const { copyText: label = '', copiedText: done = '' } =
  document.querySelector<HTMLElement>('[data-share]')?.dataset ?? {};
if ('clipboard' in navigator && label !== '') {
  for (const heading of document.querySelectorAll<HTMLElement>('.citation dt'))
    heading.append(
      ' ',
      copyButton(heading.textContent ?? '', () => citationBelow(heading)),
    );
  for (const code of document.querySelectorAll('.embed-code pre'))
    code.before(
      copyButton(code.parentElement?.querySelector('summary')?.textContent ?? '', () => code.textContent ?? ''),
    );
}

// A citation says the day on which it was looked up.
for (const day of document.querySelectorAll<HTMLElement>('[data-consulted]'))
  day.textContent = new Intl.DateTimeFormat(day.dataset.consulted, { dateStyle: 'long' }).format(new Date());

/** A form of the citation: its code, where it is folded away, or its words. */
function citationBelow(heading: Element): string {
  const said = heading.nextElementSibling;
  return (said?.querySelector('pre') ?? said)?.textContent?.trim() ?? '';
}

function copyButton(what: string, textOf: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'no-print';
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: ${what}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(textOf());
    button.textContent = done;
    button.setAttribute('aria-label', `${done}: ${what}`);
  });
  return button;
}
