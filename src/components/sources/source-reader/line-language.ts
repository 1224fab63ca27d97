import { titleLanguage } from '../../../format/languages.ts';
import type { PassageRow } from '../../../model/passage.ts';
import type { SourceRow } from '../../../model/source.ts';

type Read = Pick<PassageRow, 'record_type' | 'field' | 'quotation'>;

/** Records whose titles and texts are words of the body; the name of a plan is made by the frame of the page. */
const ofBody: readonly string[] = ['commitment', 'milestone', 'indicator', 'section', 'listing'];
const inItsWords: readonly string[] = ['title', 'long_title', 'text'];

/**
 * Tells which language a line is marked with: that of the texts of the page where most of the line is a title or a text, that of its labels elsewhere.
 *
 * Shape: `({language: "es", text_language: "en"}, "Title: Bridge register", [title "Bridge register"])` → `"en"`.
 */
export function lineLanguage(
  source: Pick<SourceRow, 'language' | 'text_language'>,
  text: string,
  read: readonly Read[],
): string {
  const own = titleLanguage(source);
  if (own === source.language) return own;
  const words = read.filter(({ record_type, field }) => ofBody.includes(record_type) && inItsWords.includes(field));
  const longest = Math.max(0, ...words.map(({ quotation }) => quotation.length));
  return longest * 2 > text.length ? own : source.language;
}
