import { expect, it } from 'vitest';
import { announceProgress } from './progress.ts';

function told(total: number): string[] {
  const lines: string[] = [];
  const done = announceProgress(total, (line) => lines.push(line));
  for (let count = 0; count < total; count++) done();
  return lines;
}

it.each([
  [5, []],
  [200, []],
  [201, ['201 captures to read']],
  [2500, ['2500 captures to read', '1000 of 2500 captures read', '2000 of 2500 captures read']],
])('%i captures', (total, lines) => {
  expect(told(total)).toEqual(lines);
});
