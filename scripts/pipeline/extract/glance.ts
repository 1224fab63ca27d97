import type { Report } from '../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import { isGlued } from '../source/glued.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';
import { isKnownValue } from '../spellings/known-values.ts';
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
      if (line.ordinal) page.furniture.push(line.ordinal);
      if (!value) continue;
      if (open && takes(open, value, labels)) open.field.values.push(...valuesOf(value, source, report));
      else readStray(value, line.item, labels, page, source, report);
    }
  }
}

/** Whether a line goes with the label above it; a value of a closed list that another label has does not. */
function takes(open: { field: RawField; list: boolean }, { text }: Fragment, labels: GlanceLabels): boolean {
  const { field, values } = open.field;
  if (values.length > 0 && continues(open.field)) return true;
  if (field === 'h_policy') return values.length === 0 || is.h_policy(text);
  if (field === 'lead' || field === 'support') return values.length === 0 && !(labels.h_policy && is.h_policy(text));
  if (!open.list) return values.length === 0;
  if (field === 'institutions_involved' && is.primary_policy(text)) return false;
  return field === 'ogp_value' || !labels.ogp_value || !is.ogp_value(text);
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
function readStray(
  value: Fragment,
  item: boolean,
  labels: GlanceLabels,
  page: RawPage,
  source: SourceText,
  report: Report,
): void {
  const known = (label: LabelId) => page.fields.find(({ field }) => field === label);
  const own = (['h_policy', 'primary_policy', 'ogp_value', 'action_plan'] as const).find(
    (label) => labels[label] && (item || !known(label)?.values.length) && is[label](value.text),
  );
  if (own) {
    const values = valuesOf(value, source, report);
    const field = known(own);
    if (field) field.values.push(...values);
    else page.fields.push({ field: own, part: 'glance', label: null, values });
  } else if (item || looksLikeValue(value.text)) {
    report('value-without-label', source.place(value), value.text);
    page.sections.push({ part: 'description', heading: null, paragraphs: [{ ...value, item }] });
  } else {
    report('label-unknown', source.place(value), value.text);
    page.furniture.push(value);
  }
}

/** The label a line begins with, the longest first; a label must be one the block can have. */
function labelOf(line: LabelledLine, labels: GlanceLabels): LabelMatch | undefined {
  return line.labels.filter(({ label }) => labels[label]).sort((a, b) => b.end - a.end)[0];
}

/** No line of a head block is longer. */
const longestHeadLine = 4000;

/** A line that holds more than one label, glued together or side by side, as one line for each. */
function splitGlued(line: LabelledLine, labels: GlanceLabels): LabelledLine[] {
  if (line.text.length > longestHeadLine) return [line];
  const own = labelOf(line, labels);
  const mark = line.text.search(innerMark);
  if (mark > 0) return splitAt(line, mark, labels);
  const at = own
    ? nextLabel(line.text, own.value, labels)
    : (labelAhead(line.text, labels) ?? nextLabel(line.text, 0, labels));
  return at === null ? [line] : splitAt(line, at, labels);
}

function splitAt(line: LabelledLine, at: number, labels: GlanceLabels): LabelledLine[] {
  const [before, rest] = [slice(line, 0, at), slice(line, at)];
  return before && rest ? [asLine(line, before), ...splitGlued(asLine(line, rest), labels)] : [line];
}

/** A list mark inside a line: the item of a list is glued to the line before. */
const innerMark = /(?<=\S\s?)[•●]\s?(?=\p{L})/u;

/** Where the next label with a colon begins, behind a value. */
function nextLabel(text: string, from: number, labels: GlanceLabels): number | null {
  for (let colon = text.indexOf(':', from); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const at = labelBefore(text, from, colon, labels);
    if (at !== null) return at;
  }
  return null;
}

/** Where a label begins that ends at a colon; one word may be part of a value, unless the value is complete without it. */
function labelBefore(text: string, from: number, colon: number, labels: GlanceLabels): number | null {
  const end = text.slice(Math.max(0, colon - 100), colon).trimEnd().length + Math.max(0, colon - 100);
  for (const [label, kind] of Object.entries(labels) as [LabelId, string][]) {
    if (kind === 'heading') continue;
    for (const spelling of spellingsOf(label)) {
      const at = end - spelling.length;
      if (at < from || at === 0 || !/\p{Lu}/u.test(text.charAt(at)) || fold(text.slice(at, end)) !== spelling) continue;
      const glued = isGlued(text, at);
      const value = text.slice(from, at).trim();
      const apart =
        /\s/.test(text.charAt(at - 1)) && (spelling.includes(' ') || isKnownValue(value) || /^\d{4}$/.test(value));
      if (glued || apart) return at;
    }
  }
  return null;
}

/** Where the text begins behind a label that has lost its colon or the end of its line: `Diseño i Verificable: sí`. */
function labelAhead(text: string, labels: GlanceLabels): number | null {
  const head = fold(text.slice(0, 120));
  const found = (Object.entries(labels) as [LabelId, string][])
    .flatMap(([label, kind]) => spellingsOf(label).map((spelling) => ({ kind, spelling })))
    .filter(({ spelling }) => head.startsWith(spelling) && /^\s?[\p{Lu}¿]/u.test(text.slice(spelling.length)))
    .sort((a, b) => b.spelling.length - a.spelling.length)[0];
  if (!found) return null;
  const at = found.spelling.length;
  const clear = found.kind !== 'value' || found.spelling.includes(' ');
  return clear || labelsAt(text.slice(at).trim()).some(({ label }) => labels[label]) ? at : null;
}

/** A piece of a line as a line of its own, with its list mark if it begins with one. */
function asLine(line: LabelledLine, piece: Fragment): LabelledLine {
  const mark =
    /^[•●]\s*/u.exec(piece.text)?.[0].length ?? (line.item && piece.start === line.start ? offsetOf(line) : 0);
  const body = slice(piece, mark);
  return { ...line, ...piece, item: mark > 0, ordinal: null, body, labels: labelsAt(piece.text) };
}

const offsetOf = (line: LabelledLine) => (line.body ? line.body.start - line.start : 0);

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
    const glued = folded.endsWith(heading) && isGlued(value.text, at);
    if (glued && /\p{Lu}/u.test(value.text.charAt(at))) {
      const cut = slice(value, at);
      if (cut) page.furniture.push(cut);
      return slice(value, 0, at);
    }
  }
  return value;
}
