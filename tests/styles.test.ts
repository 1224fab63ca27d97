import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Style sheets, and the styles of components. */
const styles = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => /\.(css|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    const css = file.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].join('\n');
    return { file, css: css.replace(/\/\*[\s\S]*?\*\//g, '') };
  });

/** What names a side of the screen, and so would be wrong in a language that runs from right to left. */
const physical = [
  /^\s*(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right|top|bottom)(?:-\w+)*\s*:.*/gm,
  /^\s*(?:min-|max-)?(?:width|height)\s*:.*/gm,
  /^\s*border-(?:top|bottom)-(?:left|right)-radius\s*:.*/gm,
  /^\s*(?:text-align|float|clear|caption-side|resize)\s*:\s*(?:left|right)\b.*/gm,
  /^\s*overflow-[xy]-(?:left|right).*/gm,
  // Four sides in a row of which the second and the fourth are not alike.
  /^\s*(?:margin|padding|inset|border-width)\s*:\s*\S+ (\S+) \S+ (?!\1;)\S+;/gm,
  // A shadow, a shift or a gradient to one side.
  /^\s*box-shadow\s*:\s*(?:inset )?-?[\d.]*[1-9].*/gm,
  /^\s*translate\s*:\s*-?[\d.]*[1-9].*/gm,
  /translateX\([^)]*\)|gradient\(to (?:left|right)[^)]*\)/g,
];

test('styles name no side of the screen: the pages can run from right to left', () => {
  expect(styles.length).toBeGreaterThan(50);
  const found = styles.flatMap(({ file, css }) =>
    physical.flatMap((pattern) => [...css.matchAll(pattern)].map(([match]) => `${file}: ${match.trim()}`)),
  );
  expect(found).toEqual([]);
});

test('a direction is stated only for drawings and what moves them: their time runs from left to right', () => {
  const stated = styles.flatMap(({ file, css }) =>
    [...css.matchAll(/([^{}]*)\{[^{}]*[\s;](?:direction|unicode-bidi)\s*:/g)].map(
      ([, rule = '']) => `${file}: ${rule.trim()}`,
    ),
  );
  expect(stated.filter((rule) => !/: (svg text|\.chronology-buttons)$/.test(rule))).toEqual([]);
});
