/** Copies, shares with what the device offers, and prints; nothing is sent to anybody else. */
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
