import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../../recognise/recognise.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { plainStartTold } from '../../spellings/plain-start.ts';
import type { RawPage } from '../raw-page.ts';

/** A line that a capture holds twice, right behind itself; the items of a list may be alike. */
export const isTwice = (line: LabelledLine, before: LabelledLine | undefined): boolean =>
  before !== undefined && !line.item && !line.ordinal && line.text === before.text && line.start > before.end;

/** A list that begins behind its label, and goes on below: `1. Ministry of A` / `2. Agency B`. */
export function withoutFirstNumber(values: Fragment[], page: RawPage): void {
  const first = values[0];
  const number = first && values.length === 1 ? /^1[.)]\s+(?=\S)/.exec(first.text) : null;
  if (!first || !number) return;
  page.furniture.push(slice(first, 0, number[0].length) as Fragment);
  values[0] = slice(first, number[0].length) as Fragment;
}

/** A value that goes on, on the next line; as long as it stands in the file. */
export const joined = (value: Fragment): Fragment => ({ ...value, text: value.text.replace(/\s/g, ' ') });

/** A value without the marks that a spreadsheet would run; none where nothing is left. */
export function plainValue(value: Fragment | null, source: SourceText, report: Report): Fragment[] {
  const plain = value && plainStartTold(value, source, report);
  return plain ? [plain] : [];
}

/** How much shorter than the longest a line may be that is full: what the mark or the place of a list takes. */
const margin = 12;

/** Whether the first word of a value had no room on the line above, as on a page whose lines are broken. */
export const fillsLine = (above: LabelledLine | undefined, { text }: Fragment, longestLine: number): boolean =>
  above !== undefined && above.text.length + 1 + text.search(/\s|$/) > longestLine - margin;
