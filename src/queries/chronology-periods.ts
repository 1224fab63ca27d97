import { cutPages } from '../format/paging.ts';
import { monthsBetween, periodSegments, quarterOf } from '../format/periods.ts';
import { href } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { type Language, pageSegment } from '../strings/routes.ts';
import { chronologyEntries, drawnCommitments } from './chronology.ts';
import { memberName } from './commitment-items.ts';
import { allMembers, memberById } from './members.ts';
import { byName, byText, once } from './once.ts';

type Milestone = CommitmentSummary['milestones'][number];

/** What a month or a quarter is to a date: the date is in it, or may be, being known to a year only. */
export type Fit = 'sure' | 'possible';

/** A milestone with a date in a month or a quarter. */
export interface PeriodRow {
  record: CommitmentSummary;
  milestone: Milestone;
  starts: Fit | null;
  ends: Fit | null;
}

/** Rows on a page of a month or a quarter. */
const pageSize = 100;

type PeriodOf = (month: string) => string;

function fitOf(earliest: string | null, latest: string | null, period: string, periodOf: PeriodOf): Fit | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [periodOf(earliest.slice(0, 7)), periodOf(latest.slice(0, 7))];
  if (first > period || period > last) return null;
  return first === last ? 'sure' : 'possible';
}

const periodsBetween = (earliest: string | null, latest: string | null, periodOf: PeriodOf): string[] =>
  earliest === null || latest === null ? [] : monthsBetween(earliest, latest).map(periodOf);

/** Milestones that begin or end in each period, or may; periods from the first, members and commitments by id. */
async function gatherBy(periodOf: PeriodOf): Promise<Map<string, PeriodRow[]>> {
  const found = new Map<string, PeriodRow[]>();
  const records = [...(await drawnCommitments())].sort((a, b) => byText(a.member_id, b.member_id));
  for (const record of records) {
    for (const milestone of record.milestones) {
      const { start_earliest, start_latest, due_earliest, due_latest } = milestone;
      const periods = [
        ...periodsBetween(start_earliest, start_latest, periodOf),
        ...periodsBetween(due_earliest, due_latest, periodOf),
      ];
      for (const period of new Set(periods)) {
        const starts = fitOf(start_earliest, start_latest, period, periodOf);
        const ends = fitOf(due_earliest, due_latest, period, periodOf);
        const rows = found.get(period) ?? [];
        rows.push({ record, milestone, starts, ends });
        found.set(period, rows);
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => byText(a, b)));
}

const chronologyMonths = once(() => gatherBy((month) => month));
const chronologyQuarters = once(() => gatherBy(quarterOf));

/** Months and quarters of a year that have a page, in EDTF. Shape: `["2018-06", "2018-34"]`. */
export async function periodsOfYear(year: number | string): Promise<string[]> {
  const periods = [...(await chronologyMonths()).keys(), ...(await chronologyQuarters()).keys()];
  return periods.filter((period) => period.startsWith(`${year}-`));
}

/** Addresses of the months that have a page. */
export async function monthAddresses(lang: Language): Promise<Map<string, string>> {
  return new Map(
    [...(await chronologyMonths()).keys()].map((month) => [
      month,
      href(lang, 'chronology', ...periodSegments(lang, month)),
    ]),
  );
}

/** Those that end in the period first, each by the name of its member. */
function orderRows(rows: readonly PeriodRow[], names: ReadonlyMap<string, string>, lang: Language): PeriodRow[] {
  const nameOf = ({ record }: PeriodRow) => names.get(record.member_id) ?? '';
  return [...rows].sort(
    (a, b) => Number(a.ends === null) - Number(b.ends === null) || byName(lang)(nameOf(a), nameOf(b)),
  );
}

/** Every page of every month and of every quarter. */
export async function periodPages(lang: Language) {
  const names = new Map((await allMembers()).map((member) => [member.member_id, memberName(member, lang)]));
  const pagesOf = (periods: readonly (readonly [string, readonly PeriodRow[]])[]) =>
    periods.flatMap(([period, unordered], place) => {
      const rows = orderRows(unordered, names, lang);
      const ends = rows.filter((row) => row.ends !== null).length;
      const cut = cutPages(rows, pageSize);
      const pages = cut.map((_, index) => [...periodSegments(lang, period), ...pageSegment(lang, index + 1)]);
      return cut.map((shown, index) => ({
        period,
        ends,
        starts: rows.length - ends,
        rows: shown,
        number: index + 1,
        pages,
        before: periods[place - 1]?.[0] ?? null,
        after: periods[place + 1]?.[0] ?? null,
      }));
    });
  return [...pagesOf([...(await chronologyMonths())]), ...pagesOf([...(await chronologyQuarters())])];
}

/** The rows as a table shows them. */
export async function periodItems(lang: Language, rows: readonly PeriodRow[]) {
  const records = [...new Set(rows.map(({ record }) => record))];
  const entries = new Map((await chronologyEntries(lang, records, 'member')).map((entry) => [entry.id, entry]));
  return Promise.all(
    rows.map(async ({ record, milestone, starts, ends }) => {
      const entry = entries.get(record.commitment_id);
      const drawn = entry?.milestones.find(({ id }) => id === milestone.milestone_id);
      if (!entry || !drawn) throw new Error(`${milestone.milestone_id} is on no chronology`);
      const member = memberName(await memberById(record.member_id), lang);
      return { ...drawn, commitment: entry, member, starts, ends };
    }),
  );
}
