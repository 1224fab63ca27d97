import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attribute, filesBelow, problemsOf, readPages, site } from './built-site.ts';

const pages = readPages();
const calendars = filesBelow(site.folder).filter((file) => file.endsWith('.ics'));
const uids = (file: string) => [...readFileSync(file, 'utf8').matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);
/** Links in the head to data and calendars of the page; feeds tell of more than their page. */
const isTwin = (link: HtmlElement) =>
  !link.hasAttribute('hreflang') && !/atom\+xml|feed\+json/.test(attribute(link, 'type') ?? '');
const at = (path: string) => join(site.folder, path);

describe('the data twins of a page', () => {
  test('stand at its own address, with another ending', () => {
    const problems = problemsOf(pages, (page) =>
      page.document
        .querySelectorAll('link[rel="alternate"]')
        .filter(isTwin)
        .flatMap((link) => {
          const href = attribute(link, 'href') ?? '';
          const own = href.replace(/\.(json|csv|ics)$/, '/');
          return [
            ...(existsSync(at(href.slice(site.base.length))) ? [] : [`${href} is not there`]),
            ...(page.path === own || page.path.startsWith(own) ? [] : [`${href} is no twin of it`]),
          ];
        }),
    );
    expect(problems).toEqual([]);
  });

  test('are linked from it, where a reader sees them', () => {
    const problems = problemsOf(pages, (page) =>
      page.document
        .querySelectorAll('link[rel="alternate"]')
        .filter((link) => !link.hasAttribute('hreflang'))
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => !page.html.includes(`<a href="${href}"`)),
    );
    expect(problems).toEqual([]);
  });

  test('are JSON and CSV for every commitment, member and plan', () => {
    const records = pages.filter(({ path }) =>
      /\/(compromisos|commitments|miembros|members|planes|plans)\/[^/]+\/$/.test(path.slice(site.base.length - 1)),
    );
    expect(records.length).toBeGreaterThan(200);
    const missing = records.flatMap(({ path }) =>
      ['json', 'csv']
        .map((ending) => `${path.slice(site.base.length, -1)}.${ending}`)
        .filter((file) => !existsSync(at(file))),
    );
    expect(missing).toEqual([]);
  });
});

describe('calendars', () => {
  const milestones = filesBelow('content/commitments')
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).milestones)
    .filter(({ due_latest }) => due_latest !== null);

  test('the one of everything has every deadline, once', () => {
    const all = uids(at('compromisos.ics'));
    expect(all.length).toBeGreaterThan(10);
    expect(all.map((uid) => uid.replace(/@.*$/, '')).sort()).toEqual(
      milestones.map(({ milestone_id }) => milestone_id).sort(),
    );
  });

  test('none is empty, and each has the same events in both languages', () => {
    const all = new Set(uids(at('compromisos.ics')));
    expect(uids(at('en/commitments.ics'))).toEqual([...all]);
    expect(calendars.filter((file) => uids(file).length === 0)).toEqual([]);
    expect(calendars.flatMap(uids).filter((uid) => !all.has(uid))).toEqual([]);
    expect(calendars.filter((file) => file.startsWith(at('en/'))).length).toBe(calendars.length / 2);
  });

  test('a reader can follow any of them, whatever it is of', () => {
    for (const folder of ['compromisos', 'miembros', 'planes', 'areas', 'instituciones'])
      expect(calendars.filter((file) => file.startsWith(at(`${folder}/`))).length, folder).toBeGreaterThan(0);
    const page = pages.find(({ path }) => path === `${site.base}miembros/morocco/`);
    expect(page?.html).toMatch(/href="webcal:\/\/[^"]*\/miembros\/morocco\.ics"/);
  });
});
