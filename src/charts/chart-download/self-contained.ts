/** What the style of the page says of a drawing, as attributes of its elements. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'vector-effect',
];
const ofText = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];
const initial: Record<string, string> = {
  'fill-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  opacity: '1',
  'vector-effect': 'none',
  'font-style': 'normal',
  'text-anchor': 'start',
};
/** Own of the page, and of no use in a file. */
const foreign = /^(class|role|aria-.*|data-.*|tabindex)$/;

/** Paints a colour and reads it back, because programs for drawings know no `oklch()`. Shape: `"oklch(0.4 0.1 242)"` → `"#1d5070"`. */
function plainColour(colour: string, paint: CanvasRenderingContext2D): string {
  if (!/^(rgb|oklch|oklab|color|lab|lch|hsl)/.test(colour)) return colour;
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
  if (a === 0) return 'none';
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Writes the computed style of a drawing into it, and takes out what only the page needs. Elements that are not shown go. */
export function writeStyles(drawing: SVGElement): void {
  const paint = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  if (!paint) throw new Error('no canvas to read colours from');
  const elements = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  // All is read before anything is changed: an attribute taken away may change the style of what stands inside.
  const styles = elements.map((element) => {
    const style = getComputedStyle(element);
    const names = /^(text|tspan)$/.test(element.tagName) ? [...properties, ...ofText] : properties;
    const attributes = names
      .map((name): [string, string] => [name, plainColour(style.getPropertyValue(name), paint)])
      .filter(([name, value]) => value !== initial[name] && !(name.startsWith('stroke-') && style.stroke === 'none'));
    return { shown: style.display !== 'none', attributes };
  });
  for (const [index, element] of elements.entries()) {
    const { shown, attributes } = styles[index] ?? { shown: true, attributes: [] };
    if (!shown && !element.closest('pattern, defs')) {
      element.remove();
      continue;
    }
    for (const name of element.getAttributeNames()) if (foreign.test(name)) element.removeAttribute(name);
    if (/^(svg|g|title|desc|pattern|defs)$/.test(element.tagName)) continue;
    // An address of the page stands before the name of a pattern in what the browser computes.
    for (const [name, value] of attributes)
      element.setAttribute(name, value.replace(/^url\("?[^#]*(#[^")]+)"?\).*$/, 'url($1)'));
  }
}
