/** Lets the buttons work; what draws the picture is loaded when somebody asks for one. */
for (const box of document.querySelectorAll<HTMLElement>('[data-chart-download]')) {
  const figure = box.closest<HTMLElement>('[data-figure]');
  if (!figure) continue;
  // Who goes from button to button is told what it is that comes as SVG.
  const what = box.firstChild?.textContent?.trim() ?? '';
  for (const button of box.querySelectorAll('button')) {
    button.ariaLabel = `${what} ${button.textContent}`;
    button.disabled = false;
  }
  box.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { takePicture } = await import('./take-picture.ts');
    await takePicture(figure, box.dataset, target.value === 'png' ? 'png' : 'svg');
  });
}
