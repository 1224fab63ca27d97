import { placeToday } from './place-today.ts';

/** Shows each axis's mark of today; outside the axis only its word, at the nearer end. */
for (const mark of document.querySelectorAll<SVGGElement>('[data-today]')) {
  const { from = '', until = '', before = '', after = '' } = mark.dataset;
  const place = placeToday(from, until, new Date());
  const line = mark.querySelector('line');
  const text = mark.querySelector('text');
  if (place.where === 'within') {
    for (const name of ['x1', 'x2']) line?.setAttribute(name, `${place.x}%`);
    text?.setAttribute('x', `${place.x}%`);
  } else {
    line?.remove();
    text?.setAttribute('x', place.where === 'after' ? '100%' : '0');
    text?.setAttribute('dx', '0');
    text?.setAttribute('text-anchor', place.where === 'after' ? 'end' : 'start');
    if (text) text.textContent = place.where === 'after' ? after : before;
  }
  if (place.where === 'within' && place.x > 80) {
    text?.setAttribute('text-anchor', 'end');
    text?.setAttribute('dx', '-4');
  }
  mark.removeAttribute('display');
}
