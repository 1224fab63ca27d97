import type { RawPage } from '../extract/raw-page.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';
import { type Member, readMember } from './members.ts';
import { firstOf, type Reading } from './reading.ts';

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
  if (above.length === 0) return [behindMember(title, member, page, source)];
  if (unread && member.printed && member.printed.start < unread.start)
    report('title-line-unread', source.place(unread), unread.text);
  return [title];
}

/** No name of a member has more words. */
const mostWords = 8;

/**
 * The title without the name of the member in front of it: where a whole page came on one line, `Kenya Wells on a map (KE0001) Overview …`, and
 * where it is a local one, `Makueni, Kenya Wells on a map (KEMKU0001)`; a title may begin with the name of a country, unless the list of
 * the page has it without.
 */
function behindMember(title: Fragment, member: Member, page: RawPage, source: SourceText): Fragment {
  const plan = firstOf(page, 'action_plan');
  const onOneLine = plan !== null && source.place(plan).line_start === source.place(title).line_start;
  const local = member.level === 'local' && title.text.includes(',');
  const listed = page.listings.filter(({ id }) => id.text === page.id?.text).map((one) => one.title?.text);
  if (!onOneLine && !local && listed.length === 0) return title;
  const ends = [...title.text.matchAll(/(?<=\S)(?=\s)|(?<=\p{Ll})(?=\p{Lu})/gu)]
    .slice(0, mostWords)
    .map(({ index }) => index)
    .filter(
      (at) => onOneLine || (local && title.text.slice(0, at).includes(',')) || listed.includes(slice(title, at)?.text),
    );
  const end = ends.findLast((at) => readMember(slice(title, 0, at) ?? title)?.member_id === member.member_id);
  return (end && slice(title, end)) || title;
}
