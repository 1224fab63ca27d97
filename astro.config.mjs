import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { languages, rootLanguage } from './src/strings/languages.ts';
import { pathOf, twinOf, wordSegment } from './src/strings/routes.ts';

/**
 * States the order of the cascade layers in every stylesheet: the bundler may put a component's styles before those of
 * the site, and the first stylesheet to name a layer would decide. A sheet that stands in the text of a page (`?inline`) is not the bundler's, and states the order itself.
 */
const layerOrder = {
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    /\.css(\?(?!inline)|$)|lang\.css/.test(id)
      ? `@layer reset, tokens, base, layout, components, utilities;\n${code}`
      : null,
};

/** Pages name each of their scripts: the component it is of, and nothing of how it was made. Shape: `{name: 'SiteHeader.astro_…'}` → `_astro/SiteHeader.[hash].js`. */
const scriptName = ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`;

/** Address the site is published at. A host sets both; the defaults serve the two commands of the README. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';

const pathname = (url) => new URL(url).pathname.slice(base.replace(/\/$/, '').length);

/** Pages that are there to be found from others, not from a search engine: forms that are already filled in, and drawings for frames of others. */
const isUnlisted = (path) =>
  languages.some(
    (lang) => path.endsWith(`/${wordSegment(lang, 'report')}/`) || path.startsWith(`/${pathOf(lang, 'embed')}/`),
  );

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  // The default of Astro 7 removes the space between inline elements that stand on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // While a file is written or a card drawn, the next pages are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // An inlined script would need its own hash, and Vite leaves its preload marker in it.
  // One stylesheet beside that of the first screen: one request, kept from page to page, and one order of the rules.
  vite: {
    plugins: [layerOrder],
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
  },
  i18n: { locales: [...languages], defaultLocale: rootLanguage, routing: { prefixDefaultLocale: false } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  logger: { entrypoint: new URL('./src/build-log.ts', import.meta.url) },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !isUnlisted(pathname(page)),
      serialize(item) {
        const path = pathname(item.url);
        const links = languages.map((lang) => ({
          lang,
          url: new URL(`${base.replace(/\/$/, '')}${twinOf(path, lang)}`, site).href,
        }));
        return { ...item, links };
      },
    }),
  ],
});
