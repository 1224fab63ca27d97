import type { Report } from '../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';
import { type LabelId, type LabelMatch, spellingsOf } from '../spellings/labels.ts';
import type { RawField, RawPage } from './raw-page.ts';

/**
 * What each label of a head block is: a `heading` without value, a `value` behind its colon or on the next line, or a
 * `list` on the lines below.
 */
export type GlanceLabels = Partial<Record<LabelId, 'heading' | 'value' | 'list'>>;

/**
 * Reads a head block, label by label.
 *
 * Reports `label-unknown` for a line that is neither a label nor the value of one, `label-repeated` for a label that
 * stands twice. A label without value gives a field without values.
 */
export function readGlance(
  lines: readonly LabelledLine[],
  labels: GlanceLabels,
  page: RawPage,
  source: SourceText,
  report: Report,
): void {
  const headings = headingSpellings(labels);
  let open: { field: RawField; list: boolean } | null = null;
  for (const line of lines) {
    const match = labelOf(line, labels);
    const kind = match && labels[match.label];
    if (match && kind) {
      const label = slice(line, 0, match.end) as Fragment;
      const value = cutHeading(slice(line, match.value), headings, page);
      open = null;
      if (kind === 'heading' && !value) {
        page.furniture.push(label);
        continue;
      }
      const field: RawField = { field: match.label, part: 'glance', label, values: value ? [value] : [] };
      if (page.fields.some(({ field: known }) => known === match.label))
        report('label-repeated', source.place(label), label.text);
      page.fields.push(field);
      open = { field, list: kind === 'list' };
    } else {
      const value = cutHeading(line.body ?? line, headings, page);
      if (!value) continue;
      if (open && (open.list || open.field.values.length === 0 || continues(open.field))) open.field.values.push(value);
      else report('label-unknown', source.place(line), line.text);
    }
  }
}

/** The label a line begins with, the longest first; a label must be one the block can have. */
function labelOf(line: LabelledLine, labels: GlanceLabels): LabelMatch | undefined {
  return line.labels.filter(({ label }) => labels[label]).sort((a, b) => b.end - a.end)[0];
}

/** A value that ends in a separator goes on, on the next line. */
const continues = (field: RawField) => /[;,]$/.test(field.values.at(-1)?.text ?? '');

const headingSpellings = (labels: GlanceLabels) =>
  (Object.keys(labels) as LabelId[])
    .filter((label) => labels[label] !== 'value')
    .flatMap(spellingsOf)
    .sort((a, b) => b.length - a.length);

/** Cuts the next heading off a value it is glued to: `SubnacionalRevisión de IRM`. */
function cutHeading(value: Fragment | null, headings: readonly string[], page: RawPage): Fragment | null {
  if (!value) return null;
  const folded = fold(value.text);
  for (const heading of headings) {
    const at = value.text.length - heading.length;
    const glued = at > 0 && folded.endsWith(heading) && /[\p{Ll}\p{N})]/u.test(value.text.charAt(at - 1));
    if (glued && /\p{Lu}/u.test(value.text.charAt(at))) {
      const cut = slice(value, at);
      if (cut) page.furniture.push(cut);
      return slice(value, 0, at);
    }
  }
  return value;
}
