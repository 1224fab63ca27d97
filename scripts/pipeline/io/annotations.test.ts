import { expect, it } from 'vitest';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { formatAnnotation } from './annotations.ts';

const place = { line_start: 42, column_start: 8, line_end: 42, column_end: 27 };

it('names file, line, columns and id', () => {
  const text = formatAnnotation(diagnose('x.txt', 'date-impossible', place, '31/02/2023'), 'seeds');
  expect(text).toMatch(
    /^::warning file=seeds\/x\.txt,line=42,endLine=42,col=8,endColumn=27,title=date-impossible::Unexpected date `31\/02\/2023`, expected/,
  );
});

it('cannot be ended or extended by what a capture says', () => {
  const text = formatAnnotation(diagnose('a,b:c.txt', 'date-impossible', null, 'x\n::error::y %0A'), 'seeds');
  expect(text).not.toContain('\n');
  expect(text).toContain('file=seeds/a%2Cb%3Ac.txt,title=');
  expect(text).toContain('x%0A::error::y %250A');
});
