import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries } from 'bibtex-parse';
import { expect, test } from 'vitest';
import { wordSegment } from '../../src/strings/routes.ts';
import { attribute, problemsOf, readPages, site, textOf } from './built-site.ts';

const pages = readPages();
const findings = pages.filter(({ path }) => /\/(hallazgos|findings)\/[a-z-]+\.[^/]+\/$/.test(path));
const commitments = pages.filter(({ path }) => /\/(compromisos|commitments)\/[A-Z]+\d{4}\/$/.test(path));
const gathered = pages.filter(({ path }) => /\/(planes|plans|miembros|members)\/(?!pagina-|page-)[^/]+\/$/.test(path));

test('every commitment, plan, member and finding is cited in words, in APA and as a file for BibTeX that a parser reads', () => {
  expect(commitments.length).toBeGreaterThan(200);
  expect(findings.length).toBeGreaterThan(100);
  expect(gathered.length).toBeGreaterThan(12);
  const problems = problemsOf([...commitments, ...gathered, ...findings], ({ document, path }) => {
    const [citation] = document.querySelectorAll('.citation');
    const file = document
      .querySelectorAll('.citation a')
      .map((link) => attribute(link, 'href') ?? '')
      .find((href) => href.endsWith('.bib'));
    if (!citation || !file) return ['no citation'];
    const address = attribute(document.querySelectorAll('link[rel="canonical"]')[0] as never, 'href') ?? '';
    const found = entries(readFileSync(join(site.folder, file.slice(site.base.length)), 'utf8'));
    return [
      ...(found.length === 1 && found[0]?.URL === address ? [] : ['its BibTeX is not of this page']),
      ...(found[0]?.key === path.split('/').at(-2) ? [] : ['its BibTeX has another key']),
      ...(textOf(citation).split(address).length === 4 ? [] : ['a citation does not name its address']),
    ];
  });
  expect(problems).toEqual([]);
});

test('every commitment leads to a page of its values, each with a report that is begun at the address the site was built with', () => {
  const problems = problemsOf(commitments, ({ html, language, path }) => {
    const report = `${path}${wordSegment(language, 'report')}/`;
    if (!html.includes(`href="${report}"`)) return ['no link to its report'];
    const page = pages.find((other) => other.path === report);
    const links = page?.document.querySelectorAll('main a[rel="external"]') ?? [];
    if (links.length < 2) return ['no report of a value'];
    return links.every((link) => attribute(link, 'href')?.startsWith('https://example.org/avisar?'))
      ? []
      : ['elsewhere'];
  });
  expect(problems).toEqual([]);
});
