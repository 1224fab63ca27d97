import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';

/** Starts that a spreadsheet takes for a formula, and list marks that stand for nothing in a table. */
const formulaStart = /^[=+\-@\s]+/;

/** A value as a table can hold it: without a start that a spreadsheet would run. `null` when nothing else is there. */
export function plainStart(value: Fragment): Fragment | null {
  const marks = formulaStart.exec(value.text)?.[0].length ?? 0;
  return marks === 0 ? value : slice(value, marks);
}

/** The same, and tells what was left out: `formula-start-stripped`. */
export function plainStartTold(value: Fragment, source: SourceText, report: Report): Fragment | null {
  const marks = formulaStart.exec(value.text)?.[0];
  if (marks) report('formula-start-stripped', source.place(value), marks.trim());
  return plainStart(value);
}
