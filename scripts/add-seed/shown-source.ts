import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isPage } from './encoding.ts';
import { attributeOf, elementsIn, isElement } from './visible.ts';

/**
 * The page whose source a browser shows, where that view was saved instead of the page; any other document as it is.
 *
 * Shape: `<td class="line-content">&lt;p&gt;One&lt;/p&gt;` for each line, or `<body id="viewsource"><pre>` around all of them.
 */
export function ofShownSource(document: Tree.Document): Tree.Document {
  const body = [...elementsIn(document)].find(({ tagName }) => tagName === 'body');
  if (!body) return document;
  const whole = attributeOf(body, 'id') === 'viewsource';
  const source = whole ? charactersIn(body) : linesIn(body).join('\n');
  return isPage(source) ? parse(source) : document;
}

const isLine = (node: Tree.ChildNode): node is Tree.Element =>
  isElement(node) && node.tagName === 'td' && attributeOf(node, 'class') === 'line-content';

const linesIn = (root: Tree.Element): string[] => [...nodesIn(root)].filter(isLine).map(charactersIn);

const charactersIn = (root: Tree.Element): string =>
  [...nodesIn(root)].map((node) => ('value' in node ? node.value : '')).join('');

/** All nodes below one, as they follow each other. Without recursion: pages may be nested as deep as they like. */
function* nodesIn(root: Tree.Element): Generator<Tree.ChildNode> {
  const open: Tree.ChildNode[] = root.childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if (isElement(node)) open.push(...node.childNodes.toReversed());
  }
}
