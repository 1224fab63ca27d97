import { type Fragment, slice } from './span.ts';

/** A line as the stages know it. */
interface LineOfPage extends Fragment {
  number: number;
  body: Fragment | null;
  blankBefore: boolean;
  blankAfter: boolean;
  emptyAfter: number;
}

/** Whether a line stands right below another in the file. */
export const isRightBelow = (above: LineOfPage, line: LineOfPage): boolean =>
  line.number > above.number && !line.blankBefore && line.start > above.end;

/** Two lines, one right below the other, as one, with space between them: as long as both stand in the file. */
export function asOne<T extends LineOfPage>(above: T, { text, start, end, blankAfter, emptyAfter }: T): T {
  const whole = { text: `${above.text}${' '.repeat(start - above.end)}${text}`, start: above.start, end };
  const body = above.body && slice(whole, above.body.start - above.start);
  return { ...above, ...whole, body, blankAfter, emptyAfter };
}
