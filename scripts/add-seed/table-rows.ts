import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn, isElement } from './visible.ts';

/** A cell, and the column that it begins in, from 0. */
export interface Cell {
  element: Tree.Element;
  column: number;
}

/** A row of a table with its cells. A cell that spans is in its first row and column; in the others there is none. */
export interface Row {
  element: Tree.Element;
  cells: Cell[];
}

/** The rows of a table that holds data, and how many columns it has. */
export interface Grid {
  rows: Row[];
  width: number;
  /** Whether the first row names the columns. */
  headed: boolean;
}

/** No table has more columns, and no cell spans more rows. */
const most = 1000;
const isHeading = ({ tagName }: Tree.Element) => /^h[1-3]$/.test(tagName);

const spanOf = (cell: Tree.Element, name: string): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return span >= 1 && span <= most ? span : 1;
};

const childrenOf = (parent: Tree.Element, names: RegExp): Tree.Element[] =>
  parent.childNodes.filter((node): node is Tree.Element => isElement(node) && names.test(node.tagName));

/**
 * The rows of a table; `null` for one that only lays out the page: it holds another table or a heading in a cell, has one column, or says so.
 */
export function gridOf(table: Tree.Element): Grid | null {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return null;
  for (const element of elementsIn(table)) {
    if (element.tagName === 'table') return null;
    if (isHeading(element) && isWithinData(element, table)) return null;
  }
  const groups = childrenOf(table, /^(?:t(?:head|body|foot)|tr)$/);
  const elements = groups.flatMap((group) => (group.tagName === 'tr' ? [group] : childrenOf(group, /^tr$/)));
  const rows = place(elements);
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(endOf)));
  const headed = groups[0]?.tagName === 'thead' || (rows[0]?.cells ?? []).every(({ element }) => isHead(element));
  return width > 1 && rows.some(({ cells }) => cells.length > 1) ? { rows, width, headed } : null;
}

/** A cell that names its column: marked so, or all in bold. */
const isHead = (cell: Tree.Element): boolean =>
  cell.tagName === 'th' ||
  (cell.childNodes.every((node) => (isElement(node) ? /^(?:b|strong|p)$/.test(node.tagName) : isBlank(node))) &&
    elementsIn(cell).some(({ tagName }) => /^(?:b|strong)$/.test(tagName)));
const isBlank = (node: Tree.ChildNode) => !('value' in node) || node.value.trim() === '';

const endOf = ({ element, column }: Cell) => Math.min(most, column + spanOf(element, 'colspan'));

/** Gives each cell its column, beside the cells of rows above that reach down to its row. */
function place(elements: readonly Tree.Element[]): Row[] {
  /** How many rows below are still taken, by column. */
  const taken: number[] = [];
  return elements.map((element) => {
    let column = 0;
    const below = taken.map((rows) => Math.max(0, rows - 1));
    const cells = childrenOf(element, /^t[dh]$/).flatMap((cell) => {
      while ((taken[column] ?? 0) > 0) column++;
      if (column >= most) return [];
      const found = { element: cell, column };
      const rows = spanOf(cell, 'rowspan') - 1;
      for (; column < endOf(found); column++) below[column] = Math.max(below[column] ?? 0, rows);
      return [found];
    });
    for (let i = 0; i < Math.max(taken.length, below.length); i++) taken[i] = below[i] ?? 0;
    return { element, cells };
  });
}

/** Whether a heading stands in a cell of data; the heads of columns may be headings. */
function isWithinData(heading: Tree.Element, table: Tree.Element): boolean {
  for (let up = heading.parentNode; up && up !== table && isElement(up); up = up.parentNode)
    if (up.tagName === 'td') return true;
  return false;
}
