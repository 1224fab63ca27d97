import type { Report } from '../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';
import { type LabelId, type LabelMatch, labelsAt, spellingsOf } from '../spellings/labels.ts';
import { plainStartTold } from '../spellings/plain-start.ts';
import type { RawField, RawPage } from './raw-page.ts';
import { is, looksLikeValue } from './stray-values.ts';

/**
 * What each label of a head block is: a `heading` without value, a `value` behind its colon or on the next line, or a
 * `list` on the lines below.
 */
export type GlanceLabels = Partial<Record<LabelId, 'heading' | 'value' | 'list'>>;

/**
 * Reads a head block, label by label.
 *
 * Reports `label-unknown` for a line that is neither a label nor a value, `value-without-label` and `label-repeated` for a label that
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
  for (const line of lines.flatMap((one) => splitGlued(one, labels))) {
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
      const field: RawField = { field: match.label, part: 'glance', label, values: valuesOf(value, source, report) };
      if (page.fields.some(({ field: known }) => known === match.label))
        report('label-repeated', source.place(label), label.text);
      page.fields.push(field);
      open = { field, list: kind === 'list' };
    } else {
      const value = cutHeading(line.body ?? line, headings, page);
      if (!value) continue;
      if (open && (open.list || open.field.values.length === 0 || continues(open.field)))
        open.field.values.push(...valuesOf(value, source, report));
      else readStray(value, labels, page, source, report);
    }
  }
}

/** A value without the marks that a spreadsheet would run. */
const valuesOf = (value: Fragment | null, source: SourceText, report: Report): Fragment[] => {
  const plain = value && plainStartTold(value, source, report);
  return plain ? [plain] : [];
};

/**
 * A line that belongs to no label. A list of policy areas or the title of a plan tells what it is; any other value whose label
 * is lost is kept as text, with `value-without-label`; what may be a label itself is `label-unknown`.
 */
function readStray(value: Fragment, labels: GlanceLabels, page: RawPage, source: SourceText, report: Report): void {
  const missing = (label: LabelId) => labels[label] && !page.fields.some(({ field }) => field === label);
  const field = (['h_policy', 'action_plan'] as const).find((label) => missing(label) && is[label](value.text));
  if (field) page.fields.push({ field, part: 'glance', label: null, values: valuesOf(value, source, report) });
  else if (looksLikeValue(value.text)) {
    report('value-without-label', source.place(value), value.text);
    page.sections.push({ part: 'description', heading: null, paragraphs: [{ ...value, item: false }] });
  } else {
    report('label-unknown', source.place(value), value.text);
    page.furniture.push(value);
  }
}

/** The label a line begins with, the longest first; a label must be one the block can have. */
function labelOf(line: LabelledLine, labels: GlanceLabels): LabelMatch | undefined {
  return line.labels.filter(({ label }) => labels[label]).sort((a, b) => b.end - a.end)[0];
}

/** A label with its colon inside a line, glued to the value before it or standing behind it. */
function splitGlued(line: LabelledLine, labels: GlanceLabels): LabelledLine[] {
  const own = labelOf(line, labels)?.value ?? 0;
  for (let colon = line.text.indexOf(':', own); colon !== -1; colon = line.text.indexOf(':', colon + 1)) {
    const at = labelBefore(line.text, colon, labels);
    const [before, rest] = at === null ? [null, null] : [slice(line, 0, at), slice(line, at)];
    if (before && rest) return [asLine(line, before), ...splitGlued(asLine(line, rest), labels)];
  }
  return [line];
}

/** Where a label begins that ends at a colon, in the middle of a text; `null` when there is none. */
function labelBefore(text: string, colon: number, labels: GlanceLabels): number | null {
  const end = text.slice(0, colon).trimEnd().length;
  for (const [label, kind] of Object.entries(labels) as [LabelId, string][]) {
    if (kind === 'heading') continue;
    for (const spelling of spellingsOf(label)) {
      const at = end - spelling.length;
      if (at <= 0 || !/\p{Lu}/u.test(text.charAt(at)) || fold(text.slice(at, end)) !== spelling) continue;
      const glued = /[\p{Ll}\p{N})]/u.test(text.charAt(at - 1));
      if (glued || (spelling.includes(' ') && /\s/.test(text.charAt(at - 1)))) return at;
    }
  }
  return null;
}

const asLine = (line: LabelledLine, piece: Fragment): LabelledLine => ({
  ...line,
  ...piece,
  item: false,
  ordinal: null,
  body: piece,
  labels: labelsAt(piece.text),
});

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
