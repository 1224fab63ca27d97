import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

export const attributeOf = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** All elements below a node, in no special order. Without recursion: pages may be nested as deep as they like. */
export function* elementsIn(root: Tree.ParentNode): Generator<Tree.Element> {
  const open: Tree.ChildNode[] = [...root.childNodes];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (const child of node.childNodes) open.push(child);
  }
}

/** No text, or not text of the page: the menus of the site are the same on each of its pages. */
const leftOut = new Set(
  'head script style noscript template svg iframe object canvas audio video select textarea nav'.split(' '),
);

const hiddenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

function isWithinContent(element: Tree.Element): boolean {
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) {
    if (/^(main|article|section|aside)$/.test(up.tagName)) return true;
  }
  return false;
}

/** The head and foot of the site, which are no part of an article and hold no main heading. */
const isOfSite = (element: Tree.Element) =>
  /^(header|footer)$/.test(element.tagName) &&
  !isWithinContent(element) &&
  !elementsIn(element).some(({ tagName }) => tagName === 'h1');

/** Whether a reader of the page would see the text of an element, as far as its markup tells. */
export const isVisible = (element: Tree.Element): boolean =>
  !leftOut.has(element.tagName) &&
  attributeOf(element, 'hidden') === null &&
  !hiddenStyle.test(attributeOf(element, 'style') ?? '') &&
  !isOfSite(element);
