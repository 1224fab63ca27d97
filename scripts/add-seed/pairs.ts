import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn, isElement } from './visible.ts';

/** A label and what is said of it, which a page sets side by side. */
export interface Pair {
  label: Tree.Element;
  value: Tree.Element;
}

const elementsOf = (parent: Tree.ParentNode) => parent.childNodes.filter(isElement);

/** The pairs of a list of definitions in which a term has one description. */
function pairsOfList(list: Tree.Element): Pair[] {
  const parts = elementsOf(list).flatMap((one) => (one.tagName === 'div' ? elementsOf(one) : [one]));
  return parts.flatMap((label, i) => {
    const [before, value, next] = [parts[i - 1], parts[i + 1], parts[i + 2]];
    const single =
      label.tagName === 'dt' && before?.tagName !== 'dt' && value?.tagName === 'dd' && next?.tagName !== 'dd';
    return single ? [{ label, value }] : [];
  });
}

const hasClass = (element: Tree.Element, name: string) =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

/** The label and the only value of a field, as the older site of OGP has them: blocks that its styles set on one line. */
function pairOfField(field: Tree.Element): Pair[] {
  const [label, value, more] = elementsOf(field);
  const single = label && value && !more && hasClass(label, 'field-label') && hasClass(value, 'field-items');
  return single && elementsOf(value).length === 1 ? [{ label, value }] : [];
}

/** Labels with their values, of an element that sets them side by side. A value that holds pairs itself is a part of the page, and none. */
export const pairsIn = (element: Tree.Element): Pair[] =>
  (setsPairs(element) ? [...pairsOfList(element), ...pairOfField(element)] : []).filter(
    ({ value }) => !elementsIn(value).some(setsPairs),
  );

const setsPairs = (element: Tree.Element): boolean => element.tagName === 'dl' || hasClass(element, 'field');

/** Values of a field of which there are several: a list, though not marked as one. */
export const isItemOfField = (element: Tree.Element): boolean =>
  hasClass(element, 'field-item') &&
  element.parentNode !== null &&
  elementsOf(element.parentNode).filter((one) => hasClass(one, 'field-item')).length > 1;
