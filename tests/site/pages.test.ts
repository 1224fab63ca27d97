import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, problemsOf, readPages, textOf } from './built-site.ts';

const pages = readPages();

const headings = (page: BuiltPage) => page.document.querySelectorAll('h1, h2, h3, h4, h5, h6');

describe('every page', () => {
  test('there are pages in both languages', () => {
    expect(pages.filter((page) => page.language === 'es').length).toBeGreaterThan(100);
    expect(pages.filter((page) => page.language === 'en').length).toBeGreaterThan(100);
  });

  test('has exactly one h1, with words in it', () => {
    const problems = problemsOf(pages, ({ document }) => {
      const found = document.querySelectorAll('h1').map(textOf);
      return found.length === 1 && found[0] !== '' ? [] : [`h1 are ${JSON.stringify(found)}`];
    });
    expect(problems).toEqual([]);
  });

  test('says its language', () => {
    const problems = problemsOf(pages, ({ document, language }) => {
      const lang = attribute(document.querySelector('html') as never, 'lang');
      return lang === language ? [] : [`lang is ${lang}`];
    });
    expect(problems).toEqual([]);
  });

  test('has a title of its own and a description', () => {
    const titles = new Map<string, string>();
    const problems = problemsOf(pages, (page) => {
      const title = page.document.querySelector('head > title');
      const description = page.document.querySelector('meta[name="description"]');
      const words = title ? textOf(title) : '';
      const other = titles.get(`${page.language} ${words}`);
      titles.set(`${page.language} ${words}`, page.path);
      return [
        ...(words === '' ? ['no title'] : []),
        ...(other ? [`title «${words}» is also that of ${other}`] : []),
        ...(description && (attribute(description, 'content') ?? '').length > 20 ? [] : ['no description']),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('uses an id once', () => {
    const problems = problemsOf(pages, ({ html }) => {
      const ids = [...html.matchAll(/<[^>]*?\sid="([^"]*)"/g)].map((match) => match[1]);
      const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
      return repeated.map((id) => `id «${id}» again`);
    });
    expect(problems).toEqual([]);
  });

  test('goes down one heading level at a time', () => {
    const problems = problemsOf(pages, (page) => {
      const levels = headings(page).map((heading) => Number(heading.tagName.slice(1)));
      return levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? 0;
        return level > before + 1 ? [`h${level} after h${before}: «${textOf(headings(page)[index] as never)}»`] : [];
      });
    });
    expect(problems).toEqual([]);
  });

  test('has one main, a navigation and a way past it', () => {
    const problems = problemsOf(pages, ({ document }) => {
      const skip = document.querySelector('body')?.querySelector('a');
      const target = skip ? attribute(skip, 'href') : undefined;
      return [
        ...(document.querySelectorAll('main').length === 1 ? [] : ['not one main']),
        ...(document.querySelectorAll('nav').length > 0 ? [] : ['no nav']),
        ...(target?.startsWith('#') && document.querySelector(target) ? [] : [`first link goes to ${target}`]),
      ];
    });
    expect(problems).toEqual([]);
  });
});

describe('every picture of data', () => {
  const drawings = (page: BuiltPage) => page.document.querySelectorAll('svg').filter((svg) => !isHidden(svg));

  test('has a name', () => {
    const problems = problemsOf(pages, (page) =>
      drawings(page)
        .filter(
          (svg) => !(attribute(svg, 'aria-label') || attribute(svg, 'aria-labelledby') || svg.querySelector('title')),
        )
        .map(() => 'svg without a name'),
    );
    expect(problems).toEqual([]);
  });

  test('stands on a page with a table', () => {
    const problems = problemsOf(pages, (page) =>
      drawings(page).length > 0 && !page.document.querySelector('table') && !page.document.querySelector('dl')
        ? ['svg without a table']
        : [],
    );
    expect(problems).toEqual([]);
  });

  test('is drawn by attributes and classes, never by styles', () => {
    expect(problemsOf(pages, ({ html }) => (/<[^>]+\sstyle="/.test(html) ? ['style attribute'] : []))).toEqual([]);
  });
});

test('every table has a caption and header cells with a scope', () => {
  const problems = problemsOf(pages, ({ document }) =>
    document.querySelectorAll('table').flatMap((table) => [
      ...(table.querySelector('caption') ? [] : ['table without caption']),
      ...table
        .querySelectorAll('th')
        .filter((cell) => !cell.hasAttribute('scope'))
        .map((cell) => `th «${textOf(cell)}» without scope`),
    ]),
  );
  expect([...new Set(problems)]).toEqual([]);
});

function isHidden(svg: BuiltPage['document']): boolean {
  return svg.closest('[aria-hidden="true"]') !== null || attribute(svg, 'role') === 'presentation';
}
