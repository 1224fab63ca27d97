import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { TextWriter } from './text-writer.ts';
import { attributeOf, isElement, isVisible } from './visible.ts';

const bullets = '•◦▪';

export function enterList(writer: TextWriter) {
  const breaks = writer.depth === 0 ? 2 : 1;
  writer.end(breaks);
  writer.depth++;
  return () => {
    writer.depth--;
    writer.end(breaks);
  };
}

export function enterItem(element: Tree.Element, writer: TextWriter) {
  writer.end(1);
  writer.mark = markOf(element, writer.depth);
  return () => {
    writer.mark = null;
    writer.end(1);
  };
}

export function enterFieldItem(writer: TextWriter) {
  writer.depth++;
  writer.end(1);
  writer.mark = '•';
  return () => {
    writer.mark = null;
    writer.end(1);
    writer.depth--;
  };
}

/** The items of a numbered list with their numbers; a hidden one has none. Kept, or each item would count all before it. */
const numbered = new WeakMap<Tree.Element, ReadonlyMap<Tree.Node, number>>();

function numbersOf(list: Tree.Element): ReadonlyMap<Tree.Node, number> {
  const kept = numbered.get(list);
  if (kept) return kept;
  const first = Number.parseInt(attributeOf(list, 'start') ?? '', 10) || 1;
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li' && isVisible(node));
  const numbers = new Map(items.map((item, i) => [item, first + i]));
  numbered.set(list, numbers);
  return numbers;
}

/** Shape: `"•"` in a list, `"12."` as the twelfth item of a numbered one. */
function markOf(item: Tree.Element, depth: number): string {
  const list = item.parentNode;
  if (list && isElement(list) && list.tagName === 'ol') return `${numbersOf(list).get(item)}.`;
  return bullets[Math.max(0, depth - 1) % bullets.length] ?? '•';
}
