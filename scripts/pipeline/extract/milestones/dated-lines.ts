import type { LabelledLine } from '../../recognise/recognise.ts';
import { withDatesOfText } from './dates-in-text.ts';
import { datesAtEnd, milestone } from './shape.ts';

/** No milestone on a line of its own is longer. */
const longest = 300;
const begins = /^[\p{Lu}\d]/u;

/**
 * Lines without marks right below one that announces milestones, each of which ends in its dates. They are a list where they are two or more and
 * nothing but a label or the end of the text stands behind them: a line without dates there may be one of them.
 *
 * Shape: `"Publish the wells by December 2021"` / `"Train the keepers January 2021 - June 2022"`.
 */
export function datedLines(below: readonly LabelledLine[]): readonly LabelledLine[] {
  const end = below.findIndex((line) => !isDated(line));
  const list = below.slice(0, end === -1 ? below.length : end);
  const next = end === -1 ? undefined : below[end];
  return list.length > 1 && (!next || next.labels.length > 0) ? list : [];
}

const isDated = (line: LabelledLine): boolean => {
  if (line.item || line.ordinal || line.labels.length > 0 || line.text.length > longest || !begins.test(line.text))
    return false;
  return Boolean(withDatesOfText(milestone(line)).due ?? datesAtEnd(line));
};
