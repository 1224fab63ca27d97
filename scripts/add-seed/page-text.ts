import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { TextWriter } from './text-writer.ts';
import { attributeOf, isElement, isVisible } from './visible.ts';

/** Blocks with a blank line before and behind them. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 dl pre blockquote figure table hr fieldset'.split(' '));
/** Blocks that only stand on lines of their own. */
const blocks = new Set(
  'address article aside body caption center dd details dialog div dt figcaption footer form header hgroup legend main search section summary td th'.split(
    ' ',
  ),
);
const bullets = '•◦▪';

/**
 * The text of a web page in the form captures have: paragraphs with blank lines around them, `  • ` or `  1. ` before the items of
 * lists, one line for each row of a table, the alternative text of a picture in its place.
 *
 * Shape: `<p>Starred: Yes<img alt="Starred"></p><ul><li>One</ul>` → `"Starred: Yes Starred\n\n  • One\n"`.
 */
export function textOf(document: Tree.Document): string {
  const writer = new TextWriter();
  // What is still to be written, the next at the end: nodes, and how to leave those that are open.
  const steps: (Tree.ChildNode | (() => void))[] = [...document.childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step();
    else if ('value' in step) writer.text(step.value);
    else if (isElement(step) && isVisible(step)) {
      steps.push(enter(step, writer));
      for (const child of step.childNodes.toReversed()) steps.push(child);
    }
  }
  return writer.toString();
}

/** Writes how an element begins, and gives how it ends. */
function enter(element: Tree.Element, writer: TextWriter): () => void {
  const name = element.tagName;
  if (name === 'ul' || name === 'ol') return enterList(writer);
  if (name === 'li') return enterItem(element, writer);
  if (name === 'tr') return enterRow(writer);
  if (name === 'br') writer.lineBreak();
  if (name === 'img') writer.text(` ${attributeOf(element, 'alt') ?? ''} `);
  const breaks = paragraphs.has(name) ? 2 : blocks.has(name) ? 1 : null;
  if (breaks === null) return () => {};
  writer.end(breaks);
  return () => writer.end(breaks);
}

function enterList(writer: TextWriter) {
  const breaks = writer.depth === 0 ? 2 : 1;
  writer.end(breaks);
  writer.depth++;
  return () => {
    writer.depth--;
    writer.end(breaks);
  };
}

function enterItem(element: Tree.Element, writer: TextWriter) {
  writer.end(1);
  writer.mark = markOf(element, writer.depth);
  return () => {
    writer.mark = null;
    writer.end(1);
  };
}

function enterRow(writer: TextWriter) {
  writer.end(1);
  writer.rows++;
  return () => {
    writer.rows--;
    writer.end(1);
  };
}

/** How many items of a numbered list have begun. */
const begun = new WeakMap<Tree.Element, number>();

/** Shape: `"•"` in a list, `"12."` as the twelfth item of a numbered one. */
function markOf(item: Tree.Element, depth: number): string {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol')
    return bullets[Math.max(0, depth - 1) % bullets.length] ?? '•';
  const count = begun.get(list) ?? 0;
  begun.set(list, count + 1);
  return `${(Number.parseInt(attributeOf(list, 'start') ?? '', 10) || 1) + count}.`;
}
