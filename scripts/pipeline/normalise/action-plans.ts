import type { Report } from '../diagnostics/diagnostic.ts';
import { fold } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, onOneLine, slice } from '../source/span.ts';
import { dateNumbers } from '../spellings/date-patterns.ts';
import { extensionIn } from '../spellings/extension.ts';
import { planWords } from '../spellings/plan-title.ts';
import { readDate, yearColumns } from './dates.ts';
import { type DraftRow, draftRow, type Row } from './draft.ts';
import type { Member } from './members.ts';

/** `2018-2020`, `2022 – 2024`, `2018-20`, `2018`. Two digits are a year of the same century. */
const years = /(?<!\d)((?:19|20)\d{2})(?:\s*[–—/-]\s*((?:19|20)\d{2}|\d{2}))?(?!\d)/gu;

/** Whether a plan's title has its years. */
export const hasYears = (title: Fragment): boolean => title.text.search(years) !== -1;

/** The years of a plan: the last in its title that are two or begin with its cycle, not a lone year such as that of `(extended to 2020)`. */
function yearsOf(title: Fragment, cycle: number | null): RegExpExecArray | undefined {
  const all = [...fold(title.text).matchAll(years)];
  const spans = all.filter((match) => match[2] !== undefined);
  return spans.findLast((match) => Number(match[1]) === cycle) ?? spans.at(-1) ?? all.at(-1);
}

/** Of the titles of plans that a page prints together its own: that of its cycle, else the first. */
export function ownPlan(titles: readonly Fragment[], cycle: Fragment | null): Fragment | null {
  const year = yearOf(cycle);
  const own = titles.find((title) => Number(yearsOf(title, year)?.[1]) === year);
  return own ?? titles[0] ?? null;
}

/** What a page says of a plan besides its title. */
export interface PlanFacts {
  cycle?: Fragment | null;
  submissionYear?: Fragment | null;
  submitted?: Fragment | null;
  end?: Fragment | null;
  duration?: Fragment | null;
  url?: string | null;
}

/**
 * Makes the row of a plan from its title. Its id is the member and the first year: `morocco-2018`, which stays when the
 * plan is extended to a later year.
 *
 * Reports `plan-unreadable` and returns `null` for a title without years, unless it names a plan and the page tells its cycle.
 */
export function planRow(
  title: Fragment,
  member: Member,
  facts: PlanFacts,
  source: SourceText,
  report: Report,
): DraftRow<'action_plans'> | null {
  const cycle = yearOf(facts.cycle);
  const match = yearsOf(title, cycle);
  const start = match ? (slice(title, match.index, match.index + 4) as Fragment) : null;
  // A title without years is one of a plan all the same; its first year is that of the cycle.
  const first =
    (start && fold(start.text)) ?? (cycle !== null && planWords.test(fold(title.text)) ? String(cycle) : null);
  if (first === null) {
    report('plan-unreadable', source.place(title), title.text);
    return null;
  }
  const lastAt = match?.[2] ? fold(title.text).indexOf(match[2], match.index + 4) : -1;
  const last = match?.[2] && isLater(match[2], first) ? slice(title, lastAt, lastAt + match[2].length) : null;
  const end = facts.end ?? (start && extendedTo(title, last ?? start)) ?? last;
  const fullYear = end === last && last?.text.length === 2 ? `${first.slice(0, 2)}${last.text}` : null;
  const row: Row<'action_plans'> = {
    action_plan_id: `${member.member_id}-${first}`,
    member_id: member.member_id,
    title: onOneLine(title),
    cycle,
    submission_year: yearOf(facts.submissionYear),
    ...readDate('submitted', facts.submitted ?? null, source, report),
    ...readDate('start', start, source, report),
    ...(end && fullYear ? yearColumns('end', end, fullYear) : readDate('end', end, source, report)),
    duration_verbatim: facts.duration?.text ?? null,
    ogp_url: facts.url ?? null,
    number: null,
    ogp_plan_id: null,
  };
  return draftRow('action_plans', row, {
    title,
    cycle: cycle === null ? null : facts.cycle,
    submission_year: yearOf(facts.submissionYear) === null ? null : facts.submissionYear,
    submitted_verbatim: facts.submitted,
    start_verbatim: start,
    end_verbatim: end,
    duration_verbatim: facts.duration,
  }) as DraftRow<'action_plans'>;
}

/** When the title says that the plan ends in place of its last year: `2017-2019 (extended to 2020)`. */
function extendedTo(title: Fragment, last: Fragment): Fragment | null {
  const until = extensionIn(title)?.until ?? null;
  const year = until ? dateNumbers(until.text)?.year : undefined;
  const isLater = year !== undefined && String(year).slice(-2) >= last.text.slice(-2);
  return until && isLater && until.start > last.start ? until : null;
}

/** Two digits are a year of the same century where they are later than the first. */
const isLater = (last: string, first: string) => last.length === 4 || Number(last) > Number(first.slice(2));

/** A year that stands alone. */
export const yearOf = (text: Fragment | null | undefined): number | null =>
  text && /^(?:19|20)\d{2}$/.test(text.text) ? Number(text.text) : null;
