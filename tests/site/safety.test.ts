import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, decodeHtml, filesBelow, problemsOf, readEmbeds, readPages, site } from './built-site.ts';

const pages = readPages();

describe('nothing comes from elsewhere', () => {
  test('no page loads anything from another origin', () => {
    const loads =
      /<(?:script|img|source|iframe|embed|object|audio|video|track|use|image)\b[^>]*?\s(?:src|href|data|srcset)="([^"]*)"/g;
    const problems = problemsOf(pages, ({ html }) =>
      [...html.matchAll(loads)].map((match) => match[1] ?? '').filter((address) => /^(https?:)?\/\//.test(address)),
    );
    expect(problems).toEqual([]);
  });

  test('no link element loads from another origin', () => {
    const loading = ['stylesheet', 'icon', 'preload', 'modulepreload', 'preconnect', 'dns-prefetch', 'manifest'];
    const problems = problemsOf(pages, ({ document }) =>
      document
        .querySelectorAll('link')
        .filter((link) => loading.some((kind) => attribute(link, 'rel')?.split(' ').includes(kind)))
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => /^(https?:)?\/\//.test(href)),
    );
    expect(problems).toEqual([]);
  });

  test('no style sheet loads from another origin', () => {
    const sheets = filesBelow(site.folder).filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const outside = /(?:@import|url\()\s*["']?(?:https?:)?\/\//;
    expect(sheets.filter((file) => outside.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

/** A page without the values of its attributes, in which a word of a source may look like an element. */
const withoutValues = (html: string) => html.replace(/(?<=\s[\w:-]+=")[^"]*(?=")/g, '');

describe('content security policy', () => {
  test('the text of a page runs nothing but the loader of its scripts, the same on each, and has no event attribute', () => {
    const inline = ({ html }: { html: string }) =>
      [
        ...withoutValues(html.replace(/<script type="application\/(ld\+)?json"/g, '<template')).matchAll(
          /<script\b([^>]*)>([^<]*)/g,
        ),
      ]
        .filter(([, , body]) => body)
        .map(([, , body]) => body);
    expect(new Set(pages.flatMap(inline)).size).toBe(1);
    expect(problemsOf(pages, (page) => inline(page).slice(1) as string[])).toEqual([]);
    const problems = problemsOf(pages, ({ html }) =>
      [...html.matchAll(/<[^>]+\s(on[a-z]+)="/g)].map((match) => `event attribute ${match[1]}`),
    );
    expect(problems).toEqual([]);
  });

  test('what stands in the text of a page is allowed by its hash', () => {
    const notAllowed = (html: string, tag: string) => {
      const allowed = new RegExp(`${tag}-src ([^;"]*)`).exec(html)?.[1]?.split(' ') ?? [];
      return [...withoutValues(html).matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
        .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
        .filter((hash) => !allowed.includes(hash));
    };
    const all = [...pages, ...readEmbeds()];
    expect(problemsOf(all, ({ html }) => [...notAllowed(html, 'style'), ...notAllowed(html, 'script')])).toEqual([]);
  });

  test('every page has a policy that allows no other', () => {
    const problems = problemsOf(pages, ({ document }) => {
      const meta = document
        .querySelectorAll('meta')
        .find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
      const policy = meta ? (attribute(meta, 'content') ?? '') : '';
      const directives = new Map(
        policy.split(';').map((part) => [part.trim().split(/\s+/)[0], part.trim().split(/\s+/).slice(1)]),
      );
      const scripts = [
        ...(directives.get('script-src') ?? []),
        ...(directives.get('script-src-elem') ?? []),
        ...(directives.get('script-src-attr') ?? []),
      ];
      return [
        ...(directives.has('default-src') ? [] : ['no default-src']),
        ...(directives.has('script-src') ? [] : ['no script-src']),
        ...scripts
          .filter((value) => ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:', 'data:'].includes(value))
          .map((value) => `script-src ${value}`),
        ...(directives.get('object-src')?.includes("'none'") || directives.get('default-src')?.includes("'none'")
          ? []
          : ['object-src is open']),
      ];
    });
    expect(problems).toEqual([]);
  });
});

describe('personal data', () => {
  const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
  const seeds = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('seeds', name), 'utf8'));
  const mails = seeds.flatMap((text) => text.match(mail) ?? []);
  // A telephone number of a captured contact line: digits in groups, nine of them or more, beginning with 00 or +.
  const telephones = seeds.flatMap((text) => text.match(/(?:\+|\b00)\d[\d .()-]{7,}\d/g) ?? []);
  const text = /\.(html|json|csv|ics|xml|txt|js|css|svg|md)$/;
  const outputs = [...filesBelow(site.folder), ...filesBelow('content'), ...filesBelow('data')].filter((file) =>
    text.test(file),
  );

  test('the captures hold some, so this test looks for something', () => {
    expect(mails.length).toBeGreaterThan(0);
    expect(telephones.length).toBeGreaterThan(0);
  });

  test('no e-mail address or telephone number of a capture is in any output', () => {
    const digits = telephones.map((number) => number.replace(/\D/g, ''));
    const leaks = outputs.filter((file) => {
      const content = readFileSync(file, 'utf8');
      return (
        mails.some((address) => content.includes(address)) ||
        telephones.some((number) => content.includes(number)) ||
        digits.some((number) => content.replace(/[ .()-]/g, '').includes(number))
      );
    });
    expect(leaks).toEqual([]);
  });

  test('no page or table holds any e-mail address at all', () => {
    const leaks = outputs
      .filter((file) => /\.(html|json|csv|ics|xml|txt)$/.test(file))
      .flatMap((file) =>
        (decodeHtml(readFileSync(file, 'utf8')).match(mail) ?? []).map((found) => `${file}: ${found}`),
      );
    expect(leaks).toEqual([]);
  });

  test('the search index holds none either', async () => {
    const { gunzipSync } = await import('node:zlib');
    const fragments = filesBelow(site.folder).filter((file) => file.endsWith('.pf_fragment'));
    expect(fragments.length).toBeGreaterThan(100);
    const leaks = fragments.filter((file) => {
      const content = gunzipSync(readFileSync(file)).toString('utf8');
      return content.match(mail) !== null || telephones.some((number) => content.includes(number));
    });
    expect(leaks).toEqual([]);
  });
});
