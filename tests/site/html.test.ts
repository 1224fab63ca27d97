import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages, spread } from './built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Fires on every file of our own; nothing comes from elsewhere (safety.test.ts).
      'require-sri': 'off',
      // The build writes `<br>` and `<meta>` as HTML does, and boolean attributes as it likes: both are valid.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      // Titles are those of the sources, and some are long.
      'long-title': 'off',
      // Spaces at line ends are not markup.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const page of spread(readPages())) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      problems.push(...messages.map(({ ruleId, message, line }) => `${page.path}:${line} ${ruleId} ${message}`));
    }
  }
  expect([...new Set(problems)].slice(0, 50)).toEqual([]);
  // The longest of all: 1,450 pages, perhaps on a machine that does other things.
}, 300_000);
