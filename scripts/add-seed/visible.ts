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

/** Within one of some elements, not counting itself. */
export function isWithin(element: Tree.Element, fits: (one: Tree.Element) => boolean): boolean {
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) if (fits(up)) return true;
  return false;
}

/** No text. */
const withoutText = new Set(
  'head script style noscript template svg iframe object canvas audio video select textarea'.split(' '),
);

const hiddenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const wordsOf = (element: Tree.Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
const spoken =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden|visuallyhidden|element-invisible|show-for-sr)(?:\s|$)/i;
const hiddenClass = /(?:^|\s)(?:hidden|d-none|print-only|visible-print)(?:\s|$)/i;

/** What a reader of the page opens: folded text is text. */
const foldedRole = /^(?:tabpanel|region)$/;
const foldedClass = /accordion|collapse|tab-?pane|tabs-panel|tab-content|toggle-content/i;
const isFolded = (element: Tree.Element): boolean =>
  foldedRole.test(attributeOf(element, 'role') ?? '') || foldedClass.test(wordsOf(element));

/** Hidden from everybody, as far as the markup tells; a note to those who listen, `opens in a new window`, is no text of a link. */
const isHidden = (element: Tree.Element): boolean => {
  if (spoken.test(wordsOf(element)) && isWithin(element, ({ tagName }) => tagName === 'a' || tagName === 'button'))
    return true;
  const hidden =
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden')?.trim() === 'true' ||
    hiddenStyle.test(attributeOf(element, 'style') ?? '') ||
    hiddenClass.test(wordsOf(element));
  return hidden && !isFolded(element);
};

/** Whether a reader of the page would see the text of an element, as far as its markup tells. */
export const isVisible = (element: Tree.Element): boolean => !withoutText.has(element.tagName) && !isHidden(element);
