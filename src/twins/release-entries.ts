import { codeLabel } from '../format/codes.ts';
import { dataText } from '../format/data-text.ts';
import type { FeedKind, NewRecord, ReleaseSummary, RowCounts } from '../model/release.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import type { FeedEntry } from './feed.ts';

/** What entries need to know of the site. */
export interface FeedPlaces {
  /** Absolute address of the page of a release. */
  releasePage: (version: string) => string;
  /** Absolute address of the page of a record, or `null` where there is none any more. */
  recordPage: (record: NewRecord) => string | null;
  /** Absolute address of the changes of a release as CSV. */
  changesFile: (version: string) => string;
}

/** A feed has what came with the newest releases, and of one release no more than this; the pages have all. */
const mostReleases = 20;
const mostRecords = 100;

/** Entries of a feed, the newest first: of everything, or of one member. */
export function releaseEntries(
  lang: Language,
  kind: FeedKind,
  memberId: string | null,
  releases: readonly ReleaseSummary[],
  places: FeedPlaces,
): FeedEntry[] {
  return releases
    .slice(0, mostReleases)
    .flatMap((release) =>
      kind === 'changes'
        ? changeEntries(lang, memberId, release, places)
        : recordEntries(lang, kind, memberId, release, places),
    );
}

function changeEntries(
  lang: Language,
  memberId: string | null,
  release: ReleaseSummary,
  { releasePage, changesFile }: FeedPlaces,
): FeedEntry[] {
  const { changes: words } = wordsIn(lang);
  const { version, day, former, tables, columns } = release;
  const page = releasePage(version);
  const file = words.feed.file(changesFile(version));
  if (memberId !== null) {
    const counts = release.members.find((one) => one.memberId === memberId);
    const id = `${page}#${memberAnchor(memberId)}`;
    return counts ? [{ id, url: id, title: words.feed.title(version, words.counts(counts)), text: file, day }] : [];
  }
  if (former === null)
    return [{ id: page, url: page, title: words.feed.first(version), text: words.feed.firstText, day }];
  const total = tables.reduce(addCounts, nothing);
  const text = [
    ...columns.map(
      ({ kind, table, field }) =>
        `${codeLabel('change_kind', kind, lang)}: ${[table, field].filter(Boolean).join('.')}`,
    ),
    ...tables.map(({ name, ...counts }) => `${name}: ${words.counts(counts)}`),
    file,
  ].join('\n');
  return [{ id: page, url: page, title: words.feed.title(version, words.counts(total)), text, day }];
}

export const nothing: RowCounts = { added: 0, removed: 0, changed: 0 };
export const addCounts = (total: RowCounts, { added, removed, changed }: RowCounts): RowCounts => ({
  added: total.added + added,
  removed: total.removed + removed,
  changed: total.changed + changed,
});

/** Name of the place on the page of a release where a member stands, or something new. */
export const memberAnchor = (memberId: string): string => `member-${memberId}`;
export const recordAnchor = ({ table, id }: NewRecord): string => `${table}-${id}`;

function recordEntries(
  lang: Language,
  kind: FeedKind,
  memberId: string | null,
  { version, day, fresh, freshCounts }: ReleaseSummary,
  { releasePage, recordPage }: FeedPlaces,
): FeedEntry[] {
  const { changes: words } = wordsIn(lang);
  const isWanted = ({ table }: NewRecord) => (table === 'findings') === (kind === 'findings');
  const own = fresh.filter((record) => isWanted(record) && (memberId === null || record.memberId === memberId));
  const shown = own.slice(0, mostRecords);
  const page = releasePage(version);
  const entries = shown.map((record) => ({
    id: `${page}#${recordAnchor(record)}`,
    url: recordPage(record) ?? page,
    title: words.feed.fresh[record.table](dataText(record.title, lang), record.id),
    text: words.feed.since(version),
    day,
  }));
  const { findings, ...records } = freshCounts;
  const all = kind === 'findings' ? findings : Object.values(records).reduce((sum, count) => sum + count, 0);
  const rest = all - shown.length;
  if (memberId !== null || rest <= 0) return entries;
  const id = `${page}#${kind}`;
  return [...entries, { id, url: id, title: words.feed.more(rest, version), text: words.feed.since(version), day }];
}
