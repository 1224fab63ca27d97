import type { Language } from '../strings/routes.ts';

/** Something published, once and for ever: its id never names anything else. */
export interface FeedEntry {
  /** Absolute address; also the id. */
  id: string;
  /** Absolute address of the page to read. */
  url: string;
  title: string;
  /** Plain text: text of sources is never markup. */
  text: string;
  /** Day it was released. Shape: `"2026-11-22"`. */
  day: string;
}

export interface Feed {
  lang: Language;
  title: string;
  description: string;
  /** Who publishes it. */
  author: string;
  /** Absolute address of the page that shows the same. */
  page: string;
  /** Absolute address of the feed itself; also its id. */
  self: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** A feed without entries must carry a moment, too. It is this one: never that of the build. */
const noDay = '1970-01-01';
const moment = (day: string) => `${day}T00:00:00Z`;

/** What XML 1.0 cannot hold in any form. Source: https://www.w3.org/TR/xml/#charsets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string) =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');

const element = (name: string, text: string, attributes = '') => `<${name}${attributes}>${escapeXml(text)}</${name}>`;
const link = (rel: string, href: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

/** Writes a feed as Atom. Source: RFC 4287. */
export function atomText({ lang, title, description, author, page, self, entries }: Feed): string {
  const items = entries.map((entry) =>
    [
      '<entry>',
      element('id', entry.id),
      element('title', entry.title),
      element('published', moment(entry.day)),
      element('updated', moment(entry.day)),
      link('alternate', entry.url, 'text/html'),
      element('content', entry.text, ' type="text"'),
      '</entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', self),
    element('title', title),
    element('subtitle', description),
    element('updated', moment(entries[0]?.day ?? noDay)),
    link('self', self, 'application/atom+xml'),
    link('alternate', page, 'text/html'),
    `<author>${element('name', author)}</author>`,
    ...items,
    '</feed>\n',
  ].join('\n');
}

/** Writes a feed as JSON Feed. Source: https://www.jsonfeed.org/version/1.1/. */
export function jsonFeedText({ lang, title, description, author, page, self, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language: lang,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: moment(entry.day),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
