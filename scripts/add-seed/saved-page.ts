import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decode, isPage } from './encoding.ts';
import { textOf } from './page-text.ts';
import { ofShownSource } from './shown-source.ts';
import { attributeOf, elementsIn } from './visible.ts';

/** What is taken in: the text, and what the page says of itself. */
export interface Capture {
  bytes: Uint8Array;
  ogpUrl: string | null;
  /** BCP 47, without region: `es`. */
  language: string | null;
  /** From what the file was converted, and why one can be sure: `windows-1252 to UTF-8: the page declares it`; `null` when it is UTF-8. */
  converted: string | null;
}

/**
 * Makes a capture of the bytes of a file. Plain text in UTF-8 stays byte for byte as it is; a web page, which begins with `<`, is turned into
 * text and asked for its address and language. A file in another encoding is converted.
 *
 * Throws `EncodingError` where the encoding is not certain.
 */
export function readCapture(bytes: Uint8Array, encoding: string | null = null): Capture {
  const { text, told } = decode(bytes, encoding);
  if (!isPage(text)) {
    const kept = told === null ? bytes : new TextEncoder().encode(text);
    return { bytes: kept, ogpUrl: statedIn(text), language: null, converted: told };
  }
  const document = ofShownSource(parse(text));
  const elements = [...elementsIn(document)];
  return {
    bytes: new TextEncoder().encode(textOf(document)),
    ogpUrl: addressOf(document, elements),
    language: languageOf(elements),
    converted: told,
  };
}

/** A sheet stays byte for byte as it is, unless it is in an encoding that its byte-order mark or the maintainer names. */
export function readSheetFile(bytes: Uint8Array, encoding: string | null): Capture {
  const { text, told } = decode(bytes, encoding);
  return {
    bytes: told === null ? bytes : new TextEncoder().encode(text),
    ogpUrl: null,
    language: null,
    converted: told,
  };
}

/** The address that the page gives as its own, else that a browser noted when it saved the page or made it easy to read; only one of OGP’s site. */
function addressOf(document: Tree.Document, elements: readonly Tree.Element[]): string | null {
  const canonical = elements.find((one) => one.tagName === 'link' && attributeOf(one, 'rel') === 'canonical');
  const shared = elements.find((one) => one.tagName === 'meta' && attributeOf(one, 'property') === 'og:url');
  const stated = [canonical && attributeOf(canonical, 'href'), shared && attributeOf(shared, 'content')];
  const reader = elements.find((one) => /(?:^|\s)reader-domain(?:\s|$)/.test(attributeOf(one, 'class') ?? ''));
  const noted = [noteOfBrowser(document), reader && attributeOf(reader, 'href')];
  return [...stated, ...noted].map((address) => address?.trim().replace(archive, '') ?? '').find(isOfOgp) ?? null;
}

/** What the archive of the web sets in front of the address of a page. */
const archive = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\//;

/** How programs that save a page note its address in a comment in front of it. */
const notes = [/^\s*saved from url=\(\d{1,6}\)(\S+)\s*$/, /^\s*Page saved with SingleFile\s+url:\s*(\S+)\s/];

/** Shape: `<!-- saved from url=(0070)https://www.opengovpartnership.org/… -->` → the address. */
function noteOfBrowser({ childNodes }: Tree.Document): string | undefined {
  const html = childNodes.find((node): node is Tree.Element => node.nodeName === 'html');
  const comments = [...childNodes, ...(html?.childNodes ?? [])].flatMap((node) =>
    node.nodeName === '#comment' && 'data' in node ? node.data : [],
  );
  return comments.flatMap((comment) => notes.flatMap((note) => note.exec(comment)?.[1] ?? []))[0];
}

/** What a program that makes text of a page sets in front of its address, in the first lines. */
const stated = /^(?:URL Source|source|url|The Wayback Machine)\s*(?::|-)\s*["']?(https?:\/\/[^\s"']+)["']?\s*$/i;
const firstLines = 12;

/** Shape: `URL Source: https://www.opengovpartnership.org/…` → the address, where the lines say one only. */
function statedIn(text: string): string | null {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, firstLines);
  const found = new Set(
    lines.flatMap((line) => stated.exec(line.trim())?.[1]?.replace(archive, '') ?? []).filter(isOfOgp),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const isOfOgp = (address: string) => /^https:\/\/(?:www\.)?opengovpartnership\.org\/\S*$/.test(address);

/** `en-US` is the setting of the site; the region says nothing of the text. */
function languageOf(elements: readonly Tree.Element[]): string | null {
  const html = elements.find(({ tagName }) => tagName === 'html');
  const [language = ''] = (html && attributeOf(html, 'lang'))?.trim().toLowerCase().split(/[-_]/) ?? [];
  return /^[a-z]{2,3}$/.test(language) ? language : null;
}
