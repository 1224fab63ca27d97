import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isChrome } from './chrome.ts';
import { enterFieldItem, enterItem, enterList } from './lists.ts';
import { isItemOfField, type Pair, pairsIn } from './pairs.ts';
import { type Grid, gridOf, type Row } from './table-rows.ts';
import { TextWriter } from './text-writer.ts';
import { attributeOf, isElement, isVisible } from './visible.ts';

/** Blocks with a blank line before and behind them. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 dl pre blockquote figure table hr fieldset'.split(' '));
/** Blocks that only stand on lines of their own. */
const blocks = new Set(
  'address article aside body caption center dd details dialog div dt figcaption footer form header hgroup legend main search section summary td th tr'.split(
    ' ',
  ),
);

/**
 * The text of a web page in the form captures have: paragraphs with blank lines around them, `  • ` or `  1. ` before the items of
 * lists, one line for each row of a table with tabs between its cells, the alternative text of a picture in its place.
 *
 * Shape: `<p>Starred: Yes<img alt="Starred"></p><ul><li>One</ul>` → `"Starred: Yes Starred\n\n  • One\n"`.
 */
export function textOf(root: Tree.ParentNode): string {
  const writer = new TextWriter();
  // What is written as one line, with all that it holds; nothing where it is written with another.
  const lines = new Map<Tree.Element, string>();
  // What is still to be written, the next at the end: nodes, and how to leave those that are open.
  const steps: (Tree.ChildNode | (() => void))[] = [...root.childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step();
    else if ('value' in step) writer.text(step.value);
    else if (isElement(step) && isVisible(step) && !isChrome(step)) {
      for (const [element, line] of linesOf(step)) lines.set(element, line);
      const line = lines.get(step);
      if (line === undefined) {
        steps.push(enter(step, writer));
        for (const child of step.childNodes.toReversed()) steps.push(child);
      } else writer.line(line);
    }
  }
  return writer.toString();
}

/** What is written as one line of what an element holds: rows of a table, labels with their values. */
function linesOf(element: Tree.Element): [Tree.Element, string][] {
  const grid = element.tagName === 'table' ? gridOf(element) : null;
  const rows = grid?.rows.flatMap((row): [Tree.Element, string][] => {
    const line = lineOf(row, grid);
    return line === undefined ? [] : [[row.element, line]];
  });
  return [...(rows ?? []), ...pairsIn(element).flatMap(lineOfPair)];
}

/** Shape: `"Status: Active"`, and `"Status\tActive"` where the label has no colon. A value of several lines stands below its label. */
function lineOfPair({ label, value }: Pair): [Tree.Element, string][] {
  const [name, text] = [label, value].map((one) => textOf(one).trim());
  if (!name || text === undefined || text.includes('\n')) return [];
  const line = text === '' ? name : `${name}${/:$/.test(name) ? ' ' : '\t'}${text}`;
  return [
    [label, line],
    [value, ''],
  ];
}

/** No label is longer that stands beside a text of several lines. */
const longestLabel = 200;

/**
 * A row as one line with tabs between its cells; what stands on lines of its own in a cell follows with a space. `undefined` for a row
 * that is no line: a label beside a text of several lines is written as both stand, one below the other.
 *
 * Shape: `"Publish the list\tMarch 2019\t\tMinistry of Lamps"`.
 */
function lineOf({ cells }: Row, { width, headed }: Grid): string | undefined {
  const texts = cells.map(({ element }) => textOf(element).trim().split(/\n\s*/));
  const [label, text] = texts;
  if (
    width === 2 &&
    !headed &&
    label?.length === 1 &&
    text &&
    text.length > 1 &&
    (label[0] ?? '').length <= longestLabel
  )
    return undefined;
  const filled = texts.map((lines) => lines.join(' ').replace(/^[\s\u00a0]+$/, ''));
  if (filled.every((cell) => cell === '')) return '';
  if (cells.length === 1) return filled[0];
  let line = '';
  let at = 0;
  for (const [i, { column }] of cells.entries()) {
    line += `${'\t'.repeat(column - at)}${filled[i]}`;
    at = column;
  }
  return line + '\t'.repeat(width - 1 - at);
}

/** Writes how an element begins, and gives how it ends. */
function enter(element: Tree.Element, writer: TextWriter): () => void {
  const name = element.tagName;
  if (name === 'ul' || name === 'ol') return enterList(writer);
  if (name === 'li') return enterItem(element, writer);
  if (isItemOfField(element)) return enterFieldItem(writer);
  if (name === 'br') writer.lineBreak();
  const instead = textInstead(element);
  if (instead !== null) writer.text(` ${instead} `);
  const breaks = paragraphs.has(name) ? 2 : blocks.has(name) ? 1 : null;
  if (name === 'pre') return enterPre(writer);
  if (breaks === null) return () => {};
  writer.end(breaks);
  return () => writer.end(breaks);
}

/** What stands for something that has no text: the words for a picture, a box that is ticked or not. */
function textInstead(element: Tree.Element): string | null {
  if (element.tagName === 'img') return attributeOf(element, 'alt');
  if (element.tagName === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'checkbox')
    return attributeOf(element, 'checked') === null ? '☐' : '☒';
  if (attributeOf(element, 'role') === 'img' && element.childNodes.length === 0)
    return attributeOf(element, 'aria-label');
  return null;
}

/** Text whose lines are as they stand. */
function enterPre(writer: TextWriter) {
  writer.end(2);
  writer.asIs++;
  return () => {
    writer.asIs--;
    writer.end(2);
  };
}
