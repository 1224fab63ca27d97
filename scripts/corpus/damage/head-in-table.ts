import { national } from '../faults/fault.ts';
import type { PrintedLine } from '../print/printed-page.ts';
import { type Damage, linesWhere } from './damage.ts';

/** Labels with values, from the first of the fact box on; nothing else was done to them. */
const fields = (lines: readonly PrintedLine[]) =>
  lines.filter(({ role, label, damaged }) => role === 'field' && label !== undefined && !damaged);

/** Sets every label of a page and its value in some way. */
const setAs = (name: string, set: (line: PrintedLine) => string): Damage => ({
  name,
  targets: (draft) =>
    national.includes(draft.facts.layout) && fields(draft.lines).length > 3
      ? linesWhere(draft, ({ field }) => field === 'action_plan')
      : [],
  apply({ lines }) {
    for (const line of fields(lines)) {
      line.text = set(line);
      line.damaged = true;
    }
  },
});

/** The fact box was a table: tabs between labels and values, as a browser copies it. */
export const headInCells = setAs('head-in-cells', ({ label, value }) => `${label}\t${value ?? ''}`);
/** The same with bars, as converters write tables. */
export const headBetweenBars = setAs('head-between-bars', ({ label, value }) => `${label} | ${value ?? ''}`.trimEnd());
/** Each label stands in a list, with its value. */
export const headInList = setAs('head-in-list', ({ text }) => `  • ${text}`);
