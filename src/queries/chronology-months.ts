import { href } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { type Language, pageSegment } from '../strings/routes.ts';
import { chronologyEntries, drawnCommitments } from './chronology.ts';
import { memberName } from './commitment-items.ts';
import { allMembers, memberById } from './members.ts';
import { byName, byText, once } from './once.ts';

type Milestone = CommitmentSummary['milestones'][number];

/** What a month is to a date: the date is in it, or may be, being known to a quarter or a year only. */
export type Fit = 'sure' | 'possible';

/** A milestone with a date in a month. */
export interface MonthRow {
  record: CommitmentSummary;
  milestone: Milestone;
  starts: Fit | null;
  ends: Fit | null;
}

/** Rows on a page of a month. */
const pageSize = 100;

function fitOf(earliest: string | null, latest: string | null, month: string): Fit | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [earliest.slice(0, 7), latest.slice(0, 7)];
  if (first > month || month > last) return null;
  return first === last ? 'sure' : 'possible';
}

function monthsBetween(earliest: string | null, latest: string | null): string[] {
  if (earliest === null || latest === null) return [];
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [number(earliest), number(latest)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const [year, month] = [Math.floor((first + index) / 12), ((first + index) % 12) + 1];
    return `${year}-${String(month).padStart(2, '0')}`;
  });
}

/** Milestones that begin or end in each month, or may; months from the first, members and commitments by id. */
export const chronologyMonths = once(async (): Promise<Map<string, MonthRow[]>> => {
  const found = new Map<string, MonthRow[]>();
  const records = [...(await drawnCommitments())].sort((a, b) => byText(a.member_id, b.member_id));
  for (const record of records) {
    for (const milestone of record.milestones) {
      const { start_earliest, start_latest, due_earliest, due_latest } = milestone;
      const months = [...monthsBetween(start_earliest, start_latest), ...monthsBetween(due_earliest, due_latest)];
      for (const month of new Set(months)) {
        const starts = fitOf(start_earliest, start_latest, month);
        const ends = fitOf(due_earliest, due_latest, month);
        const rows = found.get(month) ?? [];
        rows.push({ record, milestone, starts, ends });
        found.set(month, rows);
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => byText(a, b)));
});

/** Address segments of a month. Shape: `"2018-06"` → `["2018", "06"]`. */
export const monthSegments = (month: string): string[] => month.split('-');

/** Addresses of the months that have a page. */
export async function monthAddresses(lang: Language): Promise<Map<string, string>> {
  return new Map(
    [...(await chronologyMonths()).keys()].map((month) => [month, href(lang, 'chronology', ...monthSegments(month))]),
  );
}

/** Those that end in the month first, each by the name of its member. */
function orderMonth(rows: readonly MonthRow[], names: ReadonlyMap<string, string>, lang: Language): MonthRow[] {
  const nameOf = ({ record }: MonthRow) => names.get(record.member_id) ?? '';
  return [...rows].sort(
    (a, b) => Number(a.ends === null) - Number(b.ends === null) || byName(lang)(nameOf(a), nameOf(b)),
  );
}

/** Every page of every month. */
export async function monthPages(lang: Language) {
  const months = [...(await chronologyMonths())];
  const names = new Map((await allMembers()).map((member) => [member.member_id, memberName(member, lang)]));
  return months.flatMap(([month, unordered], place) => {
    const rows = orderMonth(unordered, names, lang);
    const ends = rows.filter((row) => row.ends !== null).length;
    const numbers = Array.from({ length: Math.ceil(rows.length / pageSize) }, (_, index) => index + 1);
    const pages = numbers.map((number) => [...monthSegments(month), ...pageSegment(lang, number)]);
    return numbers.map((number) => ({
      month,
      ends,
      starts: rows.length - ends,
      rows: rows.slice((number - 1) * pageSize, number * pageSize),
      number,
      pages,
      before: months[place - 1]?.[0] ?? null,
      after: months[place + 1]?.[0] ?? null,
    }));
  });
}

/** The rows as a table shows them. */
export async function monthItems(lang: Language, rows: readonly MonthRow[]) {
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
