import { codeLabel } from '../../../format/codes.ts';
import { columnLabel } from '../../../format/columns.ts';
import type { DifferenceRow } from '../../../model/difference.ts';
import type { Language } from '../../../strings/routes.ts';
import { wordsIn } from '../../../strings/words.ts';

/** Longest value that a table shows whole, in characters; the line behind it has the rest. */
const longest = 160;

/** What differs, in words. Shape: `"hito 2: Plazo"`, `"Título"`, `"cumplimiento"`, `"hito: cuántos hay"`. */
export function labelDifference(row: DifferenceRow, lang: Language): string {
  if (row.item_type === 'observation') return codeLabel('question', row.field, lang);
  const field = row.field === 'count' ? wordsIn(lang).captures.count : columnLabel(row.item_type, row.field, lang);
  if (row.item_type === row.record_type) return field;
  const item = codeLabel('record_type', row.item_type, lang);
  const number = /-[MISF](\d+)$/u.exec(row.item_id ?? '')?.[1];
  const whole = row.kind === 'only_in_one' && row.item_type !== 'section' && !row.field.endsWith('_verbatim');
  const place = number ? `${item} ${number}` : item;
  return whole ? place : `${place}: ${field}`;
}

/** What is said of a record first, and what after: what differs stands in the order of its page, judgements first. */
const first = ['observation', 'commitment', 'action_plan', 'member', 'milestone', 'indicator', 'figure'];
function rankOf({ item_type }: DifferenceRow): number {
  if (item_type === 'section') return first.length + 1;
  return first.includes(item_type) ? first.indexOf(item_type) : first.length;
}
const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * Differences as somebody reads them: judgements, facts of the record, its parts by their number, those that only the other capture has after those that are shown, texts of sections.
 *
 * Shape: of `section 2`, `milestone 10`, `milestone 2`, `observation` → `observation`, `milestone 2`, `milestone 10`, `section 2`.
 */
export function inReadingOrder(differences: readonly DifferenceRow[]): DifferenceRow[] {
  return differences.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(a.item_id === null) - Number(b.item_id === null) ||
      byNumber.compare(a.item_id ?? '', b.item_id ?? ''),
  );
}

/** The beginning of a long text, cut at a space. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40))} …`;
}
