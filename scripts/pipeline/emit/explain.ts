import type { SourceLine } from '../../../src/model/records.ts';
import type { SourceRow } from '../../../src/model/source.ts';

/** What was read from a line, by record. Shape: `"milestone MO0010-M1: start_verbatim, due_verbatim"`. */
function formatReadings(readings: SourceLine['readings']): string {
  const fields = new Map<string, Set<string>>();
  for (const { record_type, record_id, field } of readings) {
    const record = `${record_type} ${record_id}`;
    fields.set(record, (fields.get(record) ?? new Set()).add(field));
  }
  return [...fields].map(([record, names]) => `${record}: ${[...names].join(', ')}`).join('; ');
}

/**
 * Prints a source with, beside each line, what it was taken for and what was read from it, and the tally of its lines.
 *
 * Shape of a line: `"  65 field      Junio 2019 Junio 2019  ← milestone MO0010-M7: start_verbatim, due_verbatim"`.
 */
export function explainSource(source: SourceRow, lines: readonly SourceLine[]): string {
  const width = String(lines.length).length + 1;
  const shown = lines.map(({ number, text, kind, readings }) => {
    const read = readings.length > 0 ? `  ← ${formatReadings(readings)}` : '';
    return `${String(number).padStart(width)} ${(kind ?? '').padEnd(9)}  ${text}${read}`.trimEnd();
  });
  const { lines: total, lines_field, lines_text, lines_furniture, lines_accounted } = source;
  return [
    `${source.file}: layout ${source.layout}, ${source.record_type}${source.record_id ? ` ${source.record_id}` : ''}`,
    '',
    ...shown,
    '',
    `${total} lines that are not blank: ${lines_field} field, ${lines_text} text, ${lines_furniture} furniture; ${lines_accounted} accounted for`,
    `left out: ${source.emails_withheld} e-mails, ${source.phones_withheld} telephones`,
    '',
  ].join('\n');
}
