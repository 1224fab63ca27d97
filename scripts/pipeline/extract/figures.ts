import { fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import { month } from '../spellings/date-words.ts';
import { pattern } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import type { RawFigure, RawParagraph, RawSection } from './raw-page.ts';

const total = pattern`(?<!\p{L})${phrases.total_people}\s+(\d+)\s+(\p{L}+)`;
/** `Preguntas en línea - 92`, `Total de participantes 5`, and `Sector privado 8 Mayo`, a number taken for a date. */
const part = pattern`^(.*?[\p{L})])[\s:–-]+(\d+)(\s+${month})?[.;]?$`;
const longest = 300;

/**
 * Numbers that answer a question of a plan: a total with its parts below, or an answer that is a number.
 *
 * Shape: `"Un total de 456 personas …"` and the items below → one `total` and its `part`s; `"20"` → one `count`.
 */
export const readFigures = (sections: readonly RawSection[]): RawFigure[] =>
  sections.flatMap((section, index) => [...countOf(section, index), ...totalOf(section, index)]);

function countOf({ heading, paragraphs }: RawSection, section: number): RawFigure[] {
  const [only] = paragraphs;
  if (!heading || !only || paragraphs.length !== 1 || !/^\d+$/.test(only.text)) return [];
  return [{ section, kind: 'count', label: heading, number: only, verbatim: only }];
}

function totalOf({ paragraphs }: RawSection, section: number): RawFigure[] {
  const at = paragraphs.findIndex((paragraph) => total.test(fold(paragraph.text)));
  const sum = paragraphs[at];
  if (!sum) return [];
  const parts: RawFigure[] = [];
  for (const paragraph of paragraphs.slice(at + 1)) {
    const figure = paragraph.item ? partOf(paragraph, section) : null;
    if (!figure) break;
    parts.push(figure);
  }
  return parts.length > 0 ? [...sumOf(sum, section), ...parts] : [];
}

function sumOf(from: Fragment, section: number): RawFigure[] {
  const match = total.exec(fold(from.text));
  const number = match ? slice(from, from.text.indexOf(match[1] ?? '', match.index)) : null;
  if (!match || !number) return [];
  const digits = slice(number, 0, (match[1] ?? '').length) as Fragment;
  const what = slice(number, digits.text.length, digits.text.length + 1 + (match[2] ?? '').length);
  return [{ section, kind: 'total', label: what, number: digits, verbatim: digits }];
}

function partOf(item: RawParagraph, section: number): RawFigure | null {
  if (item.text.length > longest) return null;
  const match = part.exec(fold(item.text));
  if (!match) return null;
  const at = item.text.indexOf(match[2] ?? '', (match[1] ?? '').length);
  const number = slice(item, at, at + (match[2] ?? '').length);
  const label = slice(item, 0, (match[1] ?? '').length);
  return number ? { section, kind: 'part', label, number, verbatim: slice(item, at) as Fragment } : null;
}
