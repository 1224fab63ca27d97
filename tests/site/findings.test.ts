import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageSet } from '../../src/strings/languages.ts';
import { facetSegments, type Language, languages, pathOf } from '../../src/strings/routes.ts';
import { attribute, type BuiltPage, readPages, site, textOf } from './built-site.ts';

const read = (name: string) => JSON.parse(readFileSync(join('data', name), 'utf8'));
const findings: Record<string, string>[] = read('findings.json');
const answers: Record<string, string>[] = read('finding_answers.json');
const dismissed = new Set(answers.filter(({ answer }) => answer === 'dismissed').map(({ finding_id }) => finding_id));
const pages = new Map(readPages().map((page) => [page.path, page]));
const addressOf = (language: Language, ...segments: string[]) =>
  `${site.base}${pathOf(language, 'findings', ...segments)}/`;

describe.each(languages)('findings (%s)', (language) => {
  test('each has a page of its own with its message, its lines and its data', () => {
    const passages = Map.groupBy(read('finding_passages.json') as Record<string, string>[], (row) => row.finding_id);
    const places = new Map((read('passages.json') as Record<string, string>[]).map((row) => [row.passage_id, row]));
    const problems = findings.flatMap((finding) => {
      const id = finding.finding_id ?? '';
      const page = pages.get(addressOf(language, id));
      if (!page) return [`${id} has no page`];
      const heading = textOf(page.document.querySelector('h1') as never);
      const lines = (passages.get(id) ?? []).map(({ passage_id }) => {
        const { source_id = '', line_start } = places.get(passage_id) ?? {};
        return `"${site.base}${pathOf(language, 'sources', source_id)}/#L${line_start}"`;
      });
      const twin = JSON.parse(
        readFileSync(join(site.folder, `${pathOf(language, 'findings', id)}.json`), 'utf8'),
      ) as Record<string, unknown>;
      return [
        ...(heading === finding[`message_${languageSet[language].data}`]?.replace(/\s+/g, ' ')
          ? []
          : [`${id}: ${heading}`]),
        ...lines.filter((line) => !page.html.includes(line)).map((line) => `${id} has no link to ${line}`),
        ...(twin.finding_id === id && Array.isArray(twin.passages) ? [] : [`${id}: its data are others`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('what they can be filtered by stands as a reader of the language looks it up', () => {
    const { document } = pages.get(addressOf(language)) as BuiltPage;
    const inOrder = new Intl.Collator(language).compare;
    for (const name of ['rule', 'member', 'plan']) {
      const [, ...shown] = document.querySelectorAll(`select[name="${name}"] option`).map(textOf);
      expect(shown.length, name).toBeGreaterThan(1);
      expect(shown).toEqual([...shown].sort(inOrder));
    }
  });

  test('each is linked from the list, from its rule and from the page of its record', () => {
    const all = [...pages.values()].filter(({ path }) => path.startsWith(addressOf(language)));
    const listed = all.map(({ html }) => html).join('');
    const known = new Map<string, string>();
    /** All pages of the list of a rule, which may be several. */
    const byRule = (rule: string): string => {
      const address = addressOf(language, ...facetSegments(language, 'rule', rule));
      const html = known.get(rule) ?? all.flatMap((page) => (page.path.startsWith(address) ? page.html : [])).join('');
      known.set(rule, html);
      return html;
    };
    const problems = findings.flatMap(({ finding_id: id = '', rule = '', subject_type, subject_id = '' }) => {
      const link = `"${addressOf(language, id)}"`;
      const route = { commitment: 'commitments', action_plan: 'plans', member: 'members' }[
        subject_type ?? ''
      ] as 'plans';
      const own = pages.get(`${site.base}${pathOf(language, route, subject_id)}/`);
      const ofRule = byRule(rule);
      return [
        ...(listed.includes(link) ? [] : [`${id} is in no list`]),
        ...(ofRule.includes(link) ? [] : [`${id} is not on the page of its rule`]),
        ...(own?.html.includes(link) ? [] : [`${id} is not on the page of ${subject_id}`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('the filters work without script: each value is a page with as many findings as it says', () => {
    const list = pages.get(addressOf(language)) as BuiltPage;
    const items = list.document.querySelectorAll('.finding-facets li');
    expect(items.length).toBeGreaterThan(10);
    const open = findings.filter(({ finding_id }) => !dismissed.has(finding_id ?? ''));
    const rules = items.flatMap((item) => {
      const [, rule] =
        /\/(?:por-regla|by-rule)\/([a-z-]+)\//.exec(attribute(item.querySelector('a') as never, 'href') ?? '') ?? [];
      return rule ? [{ rule, count: Number(textOf(item.querySelector('.number') as never)) }] : [];
    });
    expect(rules.length).toBeGreaterThan(5);
    for (const { rule, count } of rules) {
      expect([rule, count]).toEqual([rule, open.filter((finding) => finding.rule === rule).length]);
    }
  });
});
