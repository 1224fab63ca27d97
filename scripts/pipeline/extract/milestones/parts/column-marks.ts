import { cellGap } from '../../../source/clean.ts';
import { slice } from '../../../source/span.ts';
import { isMark } from '../../../spellings/grades.ts';
import type { RawMilestone } from '../../raw-page.ts';

/** Takes the marks of columns off titles: of `1.1 Count the piers`, two empty cells and an `X`, the name of the row is the title. */
export const withoutColumnMarks = (found: readonly RawMilestone[]): RawMilestone[] => found.map(withoutMarks);

function withoutMarks(one: RawMilestone): RawMilestone {
  const { title } = one;
  const [name = '', ...cells] = title.text.split(cellGap);
  const marks = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (marks.length === 0 || !marks.every(isMark)) return one;
  const rest = slice(title, name.length);
  return {
    ...one,
    title: slice(title, 0, name.length) ?? title,
    furniture: rest ? [...one.furniture, rest] : one.furniture,
  };
}
