import { expect, test } from 'vitest';
import { enterRelease } from './change-log.ts';

const lines = ['- First release.'];

test('what is not released yet gets the version, the day and the numbers, and keeps what was written by hand', () => {
  const text = '# Changelog\n\n## 0.1.0 – not released yet\n\n- By hand: $& stays.\n\n## 0.0.9 – 2020-01-01\n';
  expect(enterRelease(text, '1.0.0', '2026-01-01', lines)).toBe(
    '# Changelog\n\n## 1.0.0 – 2026-01-01\n\n### In numbers\n\n- First release.\n\n- By hand: $& stays.\n\n## 0.0.9 – 2020-01-01\n',
  );
});

test('without such a section one is made above all others', () => {
  expect(enterRelease('# Changelog\n\n## 1.0.0 – 2026-01-01\n', '1.0.1', '2026-02-01', lines)).toBe(
    '# Changelog\n\n## 1.0.1 – 2026-02-01\n\n### In numbers\n\n- First release.\n\n## 1.0.0 – 2026-01-01\n',
  );
  expect(enterRelease('# Changelog\n', '1.0.1', '2026-02-01', lines)).toContain(
    '# Changelog\n\n## 1.0.1 – 2026-02-01\n',
  );
});
