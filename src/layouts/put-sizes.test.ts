import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { putSizes } from './put-sizes.ts';

it('puts sizes in place of their names, and leaves what may change by the theme', () => {
  const sizes = ':root{--space-s:1rem;--gutter: clamp(1rem, 4vw, 2.5rem);\n--hairline:1px solid var(--rule)}';
  expect(putSizes('a{padding:var(--space-s) var(--gutter);border:var(--hairline);color:var(--ink)}', sizes)).toBe(
    'a{padding:1rem clamp(1rem, 4vw, 2.5rem);border:1px solid var(--rule);color:var(--ink)}',
  );
});

it('knows every size of the site', () => {
  const sizes = readFileSync('src/styles/sizes.css', 'utf8');
  const names = [...sizes.matchAll(/^ +(--[\w-]+):/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(15);
  expect(putSizes(names.map((name) => `var(${name})`).join(), sizes)).not.toMatch(/var\(--(?!rule)/);
});
