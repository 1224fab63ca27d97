import type { APIRoute } from 'astro';
import { type FeedFormat, feedFormats, feedLinks, feedPath } from '../format/feed-links.ts';
import { newRecordHref, releasedFileHref, releaseHref } from '../format/release-links.ts';
import { href, withBase } from '../format/urls.ts';
import type { MemberRecord } from '../model/records.ts';
import type { FeedKind } from '../model/release.ts';
import { memberName } from '../queries/commitment-items.ts';
import { allMembers } from '../queries/members.ts';
import { allReleases, presence } from '../queries/releases.ts';
import { site as about } from '../site.ts';
import { type Language, languages } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { atomText, type Feed, jsonFeedText } from '../twins/feed.ts';
import { releaseEntries } from '../twins/release-entries.ts';

const writers = { atom: atomText, json: jsonFeedText } as const satisfies Record<FeedFormat, (feed: Feed) => string>;

interface Props extends Record<string, unknown> {
  lang: Language;
  kind: FeedKind;
  format: FeedFormat;
  member: MemberRecord | null;
  /** Path of the feed, below the base path. */
  path: string;
}

/** Feeds of changes, new records and new findings: of everything, and of each member. Without a release they are empty. */
export const getStaticPaths = async () => {
  const members: (MemberRecord | null)[] = [null, ...(await allMembers())];
  return languages.flatMap((lang) =>
    members.flatMap((member) =>
      feedLinks(lang).map(({ kind, format }) => {
        const feed = `${feedPath(lang, kind, member?.member_id ?? null)}.${feedFormats[format].ending}`;
        return { params: { feed }, props: { lang, kind, format, member, path: feed } satisfies Props };
      }),
    ),
  );
};

export const GET: APIRoute<Props> = async ({ props: { lang, kind, format, member, path }, site }) => {
  const { changes: words } = wordsIn(lang);
  const absolute = (address: string) => new URL(address, site ?? 'http://localhost').href;
  const isThere = await presence();
  const entries = releaseEntries(lang, kind, member?.member_id ?? null, allReleases(), {
    releasePage: (version) => absolute(releaseHref(lang, version)),
    changesFile: (version) => absolute(releasedFileHref(version, 'changes.csv')),
    recordPage: (record) => (isThere(record) ? absolute(newRecordHref(lang, record)) : null),
  });
  const feed = {
    lang,
    title: `${words.feed.name(member && memberName(member, lang))[kind]} · ${about.name}`,
    description: words.description,
    author: about.name,
    page: absolute(member ? href(lang, 'members', member.member_id) : href(lang, 'changes')),
    self: absolute(withBase(path)),
    entries,
  };
  return new Response(writers[format](feed), {
    headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` },
  });
};
