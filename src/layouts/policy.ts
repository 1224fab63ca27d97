const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
];

/**
 * What a page may load: files of this site, nothing that stands in its own text. Pagefind runs as WebAssembly, which only pages that search allow.
 *
 * It is written here and not by Astro, whose policy lists a hash for each script and sheet: they are files of this site, and need none.
 */
export const policy = (searches: boolean): string =>
  [...directives, `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`].join(';');
