import { createHash } from 'node:crypto';
import { scriptLoader } from './script-loader.ts';

/**
 * What a page may load: files of this site, and of what stands in its own text only its styles and the loader of its scripts, which are told by their hashes. Pagefind runs as WebAssembly, which only pages that search
 * allow.
 *
 * It is written here and not by Astro, whose policy lists a hash for each script and sheet: they are files of this site, and need none.
 */
export const policy = (styles: string, searches = false): string =>
  [
    "default-src 'none'",
    `style-src 'self' ${allowing(styles)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    `script-src 'self' ${allowing(scriptLoader)}${searches ? " 'wasm-unsafe-eval'" : ''}`,
  ].join(';');

const hashes = new Map<string, string>();

/** While a page is being worked on, Vite writes each sheet into its text. */
const allowing = (text: string): string => (import.meta.env.DEV ? "'unsafe-inline'" : hash(text));

/** Each of a few texts is on many pages. Shape: `"'sha256-nAmGxdpx9a/wOZWBzQW5jU9uWgnvqkVk6Jfvnf/IuAc='"`. */
function hash(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, known);
  return known;
}
