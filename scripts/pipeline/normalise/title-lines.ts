import type { RawPage } from '../extract/raw-page.ts';
import type { Fragment } from '../source/span.ts';
import { type Member, readMember } from './members.ts';
import type { Reading } from './reading.ts';

/**
 * The lines of a title, the one with the id last. A title broken over lines is joined where the lines fill the page from the
 * member down, or from its top where no line names the member.
 *
 * Shape: `Kenya` / `Register of the` / `owners of companies (KE0031)` → two lines. Reports `title-line-unread` for a line below
 * the member that may be the title’s and is not surely so.
 */
export function titleLines(
  page: RawPage,
  title: Fragment,
  member: Member,
  { source, report }: Reading,
): readonly [Fragment, ...Fragment[]] {
  const above = page.headLines.filter(({ end }) => end <= title.start);
  const own = above.slice(above.findLastIndex((line) => readMember(line) !== null) + 1);
  const [first, ...rest] = page.titleAbove;
  if (first && own.length === page.titleAbove.length) return [first, ...rest, title];
  const unread = own.at(-1);
  if (unread && member.printed && member.printed.start < unread.start)
    report('title-line-unread', source.place(unread), unread.text);
  return [title];
}
