import { type FeedKind, feedKinds } from '../model/release.ts';
import { feedSegment, type Language, pathOf } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { withBase } from './urls.ts';

export const feedFormats = {
  atom: { name: 'Atom', ending: 'atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', ending: 'feed.json', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** A feed in one format. */
export interface FeedLink {
  kind: FeedKind;
  format: FeedFormat;
  type: string;
  href: string;
  /** What it tells of, for those who see the link alone. */
  title: string;
}

/**
 * Path of a feed without its ending and the base path: of everything, or of one member.
 *
 * Shape: `("es", "changes", null)` → `"cambios"`, `("en", "records", "morocco")` → `"en/members/morocco/records"`.
 */
export function feedPath(lang: Language, kind: FeedKind, memberId: string | null): string {
  const word = feedSegment(lang, kind);
  if (memberId !== null) return pathOf(lang, 'members', memberId, word);
  return kind === 'changes' ? pathOf(lang, 'changes') : pathOf(lang, 'changes', word);
}

/** Every feed of everything, or of one member whose name is given, in both formats. */
export function feedLinks(lang: Language, member: { id: string; name: string } | null = null): FeedLink[] {
  const { changes: words } = wordsIn(lang);
  return feedKinds.flatMap((kind) =>
    (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
      kind,
      format,
      type: feedFormats[format].type,
      href: withBase(`${feedPath(lang, kind, member?.id ?? null)}.${feedFormats[format].ending}`),
      title: words.feed.name(member?.name ?? null)[kind],
    })),
  );
}
