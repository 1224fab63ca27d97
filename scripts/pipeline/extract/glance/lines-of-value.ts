import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, slice } from '../../source/span.ts';
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
