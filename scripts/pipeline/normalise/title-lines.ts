import type { RawPage } from '../extract/raw-page.ts';
import { bareWords, fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import { pattern } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
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
  if (above.length === 0) return [behindMember(title, member, page, { source, report })];
  if (unread && member.printed && member.printed.start < unread.start)
    report('title-line-unread', source.place(unread), unread.text);
  return [title];
}

/** No name of a member has more words. */
const mostWords = 8;

/**
 * The title without the name of the member in front of it: where a whole page came on one line, `Kenya Wells on a map (KE0001) Overview …`,
 * where it is a local one, `Makueni, Kenya Wells on a map (KEMKU0001)`, and where an article follows, `Canada The Guide (CA0001)`; a title may
 * begin with the name of a country, unless the list of the page, or its description, has it without.
 *
 * Reports `title-perhaps-joined` where nothing tells.
 */
function behindMember(
  title: Fragment,
  member: Member,
  page: RawPage,
  { source, report }: Pick<Reading, 'source' | 'report'>,
): Fragment {
  const plan = firstOf(page, 'action_plan');
  const onOneLine = plan !== null && source.place(plan).line_start === source.place(title).line_start;
  const local = member.level === 'local' && title.text.includes(',');
  const said = titlesSaid(page);
  const ends = [...title.text.matchAll(/(?<=\S)(?=\s)|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=:)/gu)]
    .slice(0, mostWords)
    .map(({ index }) => index)
    .filter((at) => readMember(slice(title, 0, at) ?? title)?.member_id === member.member_id);
  const end = ends.findLast(
    (at) =>
      onOneLine ||
      (local && title.text.slice(0, at).includes(',')) ||
      said.has(bareWords(title.text.slice(at))) ||
      article.test(fold(title.text.slice(at, at + longestOpening))),
  );
  const last = ends.at(-1);
  if (!end && last && !said.has(bareWords(title.text)) && opensTitle.test(title.text.slice(last)))
    report('title-perhaps-joined', source.place(title), title.text);
  return (end && slice(title, end + (marks.exec(title.text.slice(end))?.[0].length ?? 0))) || title;
}

const marks = /^\s*[:|–—-]?\s*/;
/** A title begins, which is not the rest of a name: `Canada Revenue Agency` is one, and may be a title too. */
const opensTitle = /^\s*[:|–—-]?\s*\p{Lu}/u;
const article = pattern`^\s*[:|-]?\s*${phrases.opening_articles}\s`;
const longestOpening = 12;

/** The titles that the page gives the commitment below its head, in words alone. */
const titlesSaid = ({ fields, listings, id }: RawPage): ReadonlySet<string> =>
  new Set([
    ...listings.flatMap((one) => (one.id.text === id?.text && one.title ? [bareWords(one.title.text)] : [])),
    ...fields.flatMap(({ field, values }) => (field === 'commitment_title' ? [bareWords(textOf(values))] : [])),
  ]);

const textOf = (values: readonly Fragment[]): string => values.map(({ text }) => text).join(' ');
