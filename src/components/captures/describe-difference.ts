import { codeLabel } from '../../format/codes.ts';
import { columnLabel } from '../../format/columns.ts';
import type { DifferenceRow } from '../../model/difference.ts';
import type { Language } from '../../strings/routes.ts';
import { wordsIn } from '../../strings/words.ts';

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

/** The beginning of a long text, cut at a space. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40))} …`;
}
