import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { textOf } from './page-text.ts';
import { attributeOf, elementsIn } from './visible.ts';

/** What is taken in: the text, and what the page says of itself. */
export interface Capture {
  bytes: Uint8Array;
  ogpUrl: string | null;
  /** BCP 47, without region: `es`. */
  language: string | null;
}

/**
 * Makes a capture of the bytes of a file. Plain text stays byte for byte as it is; a web page, which begins with `<`, is turned into
 * text and asked for its address and language.
 *
 * Throws `TypeError` when a web page is not UTF-8.
 */
export function readCapture(bytes: Uint8Array): Capture {
  const isPage = /^\s{0,99}</.test(new TextDecoder().decode(bytes.subarray(0, 400)));
  if (!isPage) return { bytes, ogpUrl: null, language: null };
  const document = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const elements = [...elementsIn(document)];
  return {
    bytes: new TextEncoder().encode(textOf(document)),
    ogpUrl: addressOf(elements),
    language: languageOf(elements),
  };
}

/** The address the page gives as its own, `<link rel="canonical">` before `og:url`, when it is one of OGP’s site. */
function addressOf(elements: readonly Tree.Element[]): string | null {
  const canonical = elements.find((one) => one.tagName === 'link' && attributeOf(one, 'rel') === 'canonical');
  const shared = elements.find((one) => one.tagName === 'meta' && attributeOf(one, 'property') === 'og:url');
  const stated = [canonical && attributeOf(canonical, 'href'), shared && attributeOf(shared, 'content')];
  return stated.map((address) => address?.trim() ?? '').find(isOfOgp) ?? null;
}

const isOfOgp = (address: string) => /^https:\/\/(?:www\.)?opengovpartnership\.org\/\S*$/.test(address);

/** `en-US` is the setting of the site; the region says nothing of the text. */
function languageOf(elements: readonly Tree.Element[]): string | null {
  const html = elements.find(({ tagName }) => tagName === 'html');
  const [language = ''] = (html && attributeOf(html, 'lang'))?.trim().toLowerCase().split(/[-_]/) ?? [];
  return /^[a-z]{2,3}$/.test(language) ? language : null;
}
