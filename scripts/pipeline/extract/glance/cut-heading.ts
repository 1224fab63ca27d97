import { fold } from '../../source/fold.ts';
import { isGlued } from '../../source/glued.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { isKnownValue } from '../../spellings/known-values.ts';
import { type LabelId, spellingsOf } from '../../spellings/labels.ts';
import type { FieldId, RawPage } from '../raw-page.ts';
import type { GlanceLabels } from './glance-lines.ts';
import { takesAnyWords } from './label-by-place.ts';

/** How the headings of a form are written, the longest first. */
export const headingSpellings = (labels: GlanceLabels) =>
  ([...Object.keys(labels), 'h_description', ...(labels.inception ? ['inception_summary'] : [])] as LabelId[])
    .filter((label) => labels[label] !== 'value')
    .flatMap(spellingsOf)
    .sort((a, b) => b.length - a.length);

/** Cuts the next heading off a value it is glued to, or stands behind: `SubnacionalRevisión de IRM`, `Marginal Design i`. */
export function cutHeading(
  value: Fragment | null,
  headings: readonly string[],
  page: RawPage,
  field: FieldId | undefined,
): Fragment | null {
  if (!value) return null;
  const folded = fold(value.text);
  // `Pending IRM Review` is a value.
  const known = isKnownValue(value.text);
  for (const heading of headings) {
    const at = value.text.length - heading.length;
    if (!folded.endsWith(heading) || !/\p{Lu}/u.test(value.text.charAt(at))) continue;
    if (
      isGlued(value.text, at) ||
      /[;,]/.test(value.text.charAt(at - 1)) ||
      (!known && standsBehind(value.text.slice(0, at), heading, field))
    ) {
      const cut = slice(value, at);
      if (cut) page.furniture.push(cut);
      return slice(value, 0, at);
    }
  }
  return value;
}

/** Whether a heading behind a space is none of the words of a value: where the value is one of a closed list, is not there, or may be of any words. */
function standsBehind(rest: string, heading: string, field: FieldId | undefined): boolean {
  if (field === undefined || (rest !== '' && !/\s$/.test(rest))) return false;
  if (rest === '') return !takesAnyWords(field) || heading.includes(' ');
  return takesAnyWords(field) || field === 'h_policy' ? heading.includes(' ') : isKnownValue(rest.trim());
}
