import type { PassageRow } from '../../../src/model/passage.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { emailMark, phoneMark } from '../source/personal-data.ts';
import { literal } from '../spellings/pattern.ts';

const masked = new RegExp(`(${[emailMark, phoneMark].map(literal).join('|')}|⟨U\\+[0-9A-F]{4,6}⟩)`, 'u');

/**
 * Proves that every quotation stands where its passage says, reading the file anew: line and column, to the letter.
 * Only what was left out (personal data) or made visible (direction controls) may differ.
 *
 * Reports `passage-mismatch`.
 */
export function checkPassages(raw: string, passages: readonly PassageRow[], report: Report): void {
  const lines = raw.split(/\r\n|\r|\n/);
  for (const passage of passages) {
    const found = textAt(lines, passage);
    if (found !== passage.quotation && !matchesMasked(found, passage.quotation))
      report('passage-mismatch', passage, passage.quotation, found);
  }
}

function textAt(lines: readonly string[], at: PassageRow): string {
  const line = (number: number) => lines[number - 1] ?? '';
  if (at.line_start === at.line_end) return line(at.line_start).slice(at.column_start - 1, at.column_end - 1);
  const between = lines.slice(at.line_start, at.line_end - 1);
  const last = line(at.line_end).slice(0, at.column_end - 1);
  return [line(at.line_start).slice(at.column_start - 1), ...between, last].join('\n');
}

function matchesMasked(found: string, quotation: string): boolean {
  const parts = quotation.split(masked);
  if (parts.length === 1) return false;
  let at = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const text = parts[i] ?? '';
    const next = i === 0 ? (found.startsWith(text) ? 0 : -1) : found.indexOf(text, at + 1);
    if (next === -1) return false;
    at = next + text.length;
  }
  return parts.at(-1) === '' || at === found.length || found.endsWith(parts.at(-1) ?? '');
}
