import { expect, test } from 'vitest';
import type { Change } from '../../src/model/release.ts';
import { describeChanges } from './describe-changes.ts';

const changed = (values: Partial<Change>): Change => ({
  table: 'milestones',
  recordId: 'MO0010-M1',
  memberId: 'morocco',
  kind: 'value_changed',
  field: 'title',
  old: 'before',
  new: 'after',
  cause: 'source',
  ...values,
});

test('says so when nothing changed', () => {
  expect(describeChanges([])).toContain('No row, column or description of any table changes.');
});

test('tells the step, the counts, and each field with what it was and who has changed', () => {
  const text = describeChanges([
    changed({
      table: 'members',
      recordId: null,
      kind: 'column_added',
      field: 'since',
      old: null,
      new: '7',
      cause: null,
    }),
    changed({}),
    changed({ field: 'due_verbatim', old: null, new: 'Mayo', cause: 'reading' }),
    changed({ recordId: 'MO0010-M2', kind: 'row_removed', field: null, old: null, new: null }),
  ]);
  expect(text).toContain('ask for a **minor** step');
  expect(text).toContain('| `milestones` | 0 | 1 | 1 |');
  expect(text).toContain('- `since` column added: *none* → `7`\n');
  expect(text).toContain('- `MO0010-M1` `title`: `before` → `after` (the source changed)');
  expect(text).toContain('- `MO0010-M1` `due_verbatim`: *none* → `Mayo` (our reading changed)');
  expect(text).toContain('- `MO0010-M2` row removed (the source changed)');
});

test('text of sources stays text, on one line, and long lists are cut', () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    changed({ recordId: `k${index}`, old: 'a`b\n<c>', new: 'x'.repeat(300) }),
  );
  const text = describeChanges(many);
  expect(text).toContain(`\`a'b <c>\` → \`${'x'.repeat(79)}…\``);
  expect(text).toContain('- and 5 more');
  expect(text).not.toContain('k20');
});
