import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { HtmlElement } from 'html-validate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { languageAt, languages, pathOf } from '../../src/strings/routes.ts';
import { attribute, filesBelow, problemsOf, readPages, site } from './built-site.ts';

const pages = readPages();
const calendars = filesBelow(site.folder).filter((file) => file.endsWith('.ics'));
const uids = (file: string) => [...readFileSync(file, 'utf8').matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);
/** Links in the head to data and calendars of the page; feeds tell of more than their page. */
const isTwin = (link: HtmlElement) =>
  !link.hasAttribute('hreflang') && !/atom\+xml|feed\+json/.test(attribute(link, 'type') ?? '');
const at = (path: string) => join(site.folder, path);

describe('the data twins of a page', () => {
  /** What a page shows a part of: a table, the calendar of everything, or that of the member or plan that is drawn. */
  const isWhole = (href: string, path: string) =>
    /^data\/(latest|v\d+\.\d+\.\d+)\//.test(href.slice(site.base.length)) ||
    /\/(compromisos|commitments)\.ics$/.test(href) ||
    (href.endsWith('.ics') && path.includes(href.slice(href.lastIndexOf('/')).replace(/\.ics$/, '/')));

  test('stand at its own address, with another ending, or are the whole that it lists', () => {
    const problems = problemsOf(pages, (page) =>
      page.document
        .querySelectorAll('link[rel="alternate"]')
        .filter(isTwin)
        .flatMap((link) => {
          const href = attribute(link, 'href') ?? '';
          const own = href.replace(/\.(json|csv|ics)$/, '/');
          return [
            ...(existsSync(at(href.slice(site.base.length))) ? [] : [`${href} is not there`]),
            ...(page.path === own || page.path.startsWith(own) || isWhole(href, page.path)
              ? []
              : [`${href} is no twin of it`]),
          ];
        }),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ['commitments', 'data/latest/commitments.csv'],
    ['members', 'data/latest/members.csv'],
    ['plans', 'data/latest/action_plans.csv'],
    ['areas', 'data/latest/policy_areas.csv'],
    ['institutions', 'data/latest/organisations.csv'],
    ['findings', 'data/latest/findings.csv'],
    ['sources', 'data/latest/sources.csv'],
    ['coverage', 'cobertura.csv'],
    ['chronology', 'cronologia.csv'],
    ['quality', 'data/latest/quality.json'],
    ['data', 'data/latest/dcat.ttl'],
  ] as const)('are there for the list of %s: %s', (route, file) => {
    const page = pages.find(({ path }) => path === `${site.base}${pathOf('es', route)}/`);
    const alternates = page?.document.querySelectorAll('link[rel="alternate"]').map((link) => attribute(link, 'href'));
    expect(alternates).toContain(`${site.base}${file}`);
  });

  test('are linked from it, where a reader sees them', () => {
    const problems = problemsOf(pages, (page) => {
      const links = new Set(page.document.querySelectorAll('a').map((link) => attribute(link, 'href')));
      return page.document
        .querySelectorAll('link[rel="alternate"]')
        .filter((link) => !link.hasAttribute('hreflang'))
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => !links.has(href));
    });
    expect(problems).toEqual([]);
  });

  test('are JSON and CSV for every commitment, member, plan, policy area, institution, finding and source', () => {
    const records = pages.filter(({ path }) =>
      /\/(compromisos|commitments|miembros|members|planes|plans|areas|policy-areas|instituciones|institutions|hallazgos|findings|fuentes|sources)\/(?!pagina-|page-|reglas\/|rules\/)[^/]+\/$/.test(
        path.slice(site.base.length - 1),
      ),
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

  test('none is empty, and each has the same events in every language', () => {
    const all = new Set(uids(at('compromisos.ics')));
    for (const lang of languages) {
      expect(uids(at(`${pathOf(lang, 'commitments')}.ics`))).toEqual([...all]);
      const own = calendars.filter((file) => languageAt(relative(site.folder, file)) === lang);
      expect(own.length).toBe(calendars.length / languages.length);
    }
    expect(calendars.filter((file) => uids(file).length === 0)).toEqual([]);
    expect(calendars.flatMap(uids).filter((uid) => !all.has(uid))).toEqual([]);
  });

  test('a reader can follow any of them, whatever it is of', () => {
    for (const folder of ['compromisos', 'miembros', 'planes', 'areas', 'instituciones'])
      expect(calendars.filter((file) => file.startsWith(at(`${folder}/`))).length, folder).toBeGreaterThan(0);
    const page = pages.find(({ path }) => path === `${site.base}miembros/morocco/`);
    expect(page?.html).toMatch(/href="webcal:\/\/[^"]*\/miembros\/morocco\.ics"/);
  });
});

describe('a strict reader of calendars', () => {
  const read = (file: string) => new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as object[]);

  test('reads each of them, and finds in each event what it needs, in whole days', () => {
    const problems = calendars.flatMap((file) => {
      const calendar = read(file);
      const wrong = (what: string) => `${file}: ${what}`;
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      const ids = events.map(({ uid }) => uid);
      return [
        ...(calendar.getFirstPropertyValue('version') === '2.0' ? [] : [wrong('no version 2.0')]),
        ...(calendar.hasProperty('prodid') && calendar.hasProperty('name') ? [] : [wrong('no name')]),
        ...(new Set(ids).size === ids.length ? [] : [wrong('an id stands twice')]),
        ...events.flatMap(({ uid, summary, startDate, endDate, component }) => [
          ...(startDate.isDate && endDate.isDate ? [] : [wrong(`${uid} is no whole day`)]),
          // The end is the first day that is no longer part of it.
          ...(endDate.subtractDate(startDate).toSeconds() === 86_400 ? [] : [wrong(`${uid} is not one day`)]),
          ...(summary && component.hasProperty('dtstamp') ? [] : [wrong(`${uid} lacks a title or a stamp`)]),
        ]),
      ];
    });
    expect(calendars.length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  });

  test('finds the words of a milestone as they are, and the day of a release or capture', () => {
    const released = readdirSync('data/releases').map((name) =>
      readFileSync(`data/releases/${name}/datapackage.json`, 'utf8'),
    );
    const captured = JSON.parse(readFileSync('data/sources.json', 'utf8')).map(
      (source: { captured_on: string | null }) => source.captured_on,
    );
    const days = new Set([...released.map((text) => JSON.parse(text).created.slice(0, 10)), ...captured]);
    const events = read(at('compromisos.ics'))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const titles = new Map(
      filesBelow('content/commitments')
        .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).milestones)
        .map(({ milestone_id, title }) => [milestone_id, title]),
    );
    const stamps = events.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')).slice(0, 10));
    expect([...new Set(stamps)].filter((stamp) => !days.has(stamp))).toEqual([]);
    for (const { uid, description } of events)
      expect(description.split('\n')[0]).toBe(titles.get(uid.replace(/@.*$/, '')));
  });
});

test('hosts that take headers say of every file once that anybody’s page may load it, and what it is', () => {
  const rules = readFileSync(at('_headers'), 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n').filter((line) => !line.startsWith('#'));
      const pattern = new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);
      return { pattern, headers: lines.map((line) => line.trim()) };
    });
  const types: Record<string, RegExp> = {
    csv: /text\/csv; /,
    ics: /text\/calendar; /,
    bib: /x-bibtex; /,
    atom: /atom/,
  };
  const once = [
    'Access-Control-Allow-Origin',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Strict-Transport-Security',
  ];
  const files = filesBelow(site.folder).map((file) => file.slice(site.folder.length));
  const problems = files.flatMap((file) => {
    const said = rules.filter(({ pattern }) => pattern.test(file)).flatMap(({ headers }) => headers);
    const of = (name: string) => said.filter((header) => header.startsWith(`${name}: `));
    const type = types[file.split('.').at(-1) ?? ''];
    return [
      ...once.filter((name) => of(name).length !== 1).map((name) => `${file}: ${of(name)}, expected one ${name}`),
      ...(of('Content-Type').length <= 1 ? [] : [`${file}: ${of('Content-Type')}`]),
      ...(!type || of('Content-Type').some((header) => type.test(header)) ? [] : [`${file} has no type`]),
    ];
  });
  expect(files.length).toBeGreaterThan(500);
  expect(problems).toEqual([]);
});
