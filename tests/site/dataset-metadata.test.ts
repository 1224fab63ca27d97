import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, pathOf } from '../../src/strings/routes.ts';
import { readPages, site } from './built-site.ts';

/* What the page of the data tells search engines of it: schema.org Dataset. */

const pages = languages.map((lang) => {
  const path = `${site.base}${pathOf(lang, 'data')}/`;
  const page = readPages().find((one) => one.path === path);
  const script = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(page?.html ?? '');
  return { lang, metadata: JSON.parse(script?.[1] ?? 'null') };
});

describe.each(pages)('in $lang', ({ lang, metadata }) => {
  it('has what search engines ask of a dataset', () => {
    expect(metadata['@type']).toBe('Dataset');
    expect(metadata.inLanguage).toBe(lang);
    expect(metadata.name).toMatch(/\S/);
    expect(metadata.description.length).toBeGreaterThanOrEqual(50);
    expect(metadata.description.length).toBeLessThanOrEqual(5000);
    expect(metadata.license).toMatch(/^https:\/\//);
  });

  it('points to files that are there', () => {
    expect(metadata.distribution.length).toBeGreaterThan(10);
    for (const { contentUrl, encodingFormat } of metadata.distribution) {
      const path = new URL(contentUrl).pathname;
      expect(path.startsWith(site.base)).toBe(true);
      expect(existsSync(join(site.folder, path.slice(site.base.length))), path).toBe(true);
      expect(encodingFormat).toMatch(/^\w+\/\S+$/);
    }
  });
});
