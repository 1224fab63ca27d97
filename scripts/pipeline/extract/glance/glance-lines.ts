import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { isGlued } from '../../source/glued.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import { isKnownValue } from '../../spellings/known-values.ts';
import { type LabelId, type LabelMatch, labelsAt, spellingsOf } from '../../spellings/labels.ts';
import { patternWith } from '../../spellings/pattern.ts';
import { is } from './stray-values.ts';

/**
 * What each label of a fact box is: a `heading` without value, a `value` behind its colon or on the next line, or a
 * `list` on the lines below.
 */
export type GlanceLabels = Partial<Record<LabelId, 'heading' | 'value' | 'list'>>;

/** The label a line begins with, the longest first; a label must be one the block can have. */
export function labelOf(line: LabelledLine, labels: GlanceLabels): LabelMatch | undefined {
  return line.labels.filter(({ label }) => labels[label]).sort((a, b) => b.end - a.end)[0];
}

/** No line of a fact box is longer. */
const longestHeadLine = 4000;

/** Labels whose value is a list of names, which may stand marked on their line: `• Ministry … • Agency …`. */
const listsOnLine: readonly LabelId[] = ['lead', 'support'];

/**
 * A line that holds more than one label, glued together or side by side, as one line for each. Words of the label that waits for its
 * value on this line are part of that: `IRM Report:` / `IRM Report Kenya 2018-2020`.
 */
export function splitGlued(line: LabelledLine, labels: GlanceLabels, waiting?: LabelId): LabelledLine[] {
  if (line.text.length > longestHeadLine) return [line];
  const own = labelOf(line, labels);
  const mark = own && listsOnLine.includes(own.label) ? -1 : line.text.search(innerMark);
  const label = own
    ? nextLabel(line.text, own.value, labels)
    : (labelAhead(line, labels, waiting) ?? nextLabel(line.text, 0, labels));
  // A label may stand in front of the mark.
  const heading = !own || listsOnLine.includes(own.label) ? areasInside(line.text, own?.value ?? 0, labels) : null;
  const first = label === null || (heading !== null && heading < label) ? heading : label;
  const at = mark > 0 && (first === null || mark < first) ? mark : first;
  return at === null ? [line] : splitAt(line, at, labels);
}

/** A bar between two labels that stand side by side, as cells of a table do. */
const barAtEnd = /(?<![\s|])(?=\s*\|)[\s|]+$/;

function splitAt(line: LabelledLine, at: number, labels: GlanceLabels): LabelledLine[] {
  const [whole, rest] = [slice(line, 0, at), slice(line, at)];
  const before = whole && strip(whole, /^/, barAtEnd);
  return before && rest ? [before, rest].flatMap((piece) => splitGlued(asLine(line, piece), labels)) : [line];
}

const [areas, review] = (['h_policy', 'h_irm'] as const).map(
  (heading) => patternWith('gu')`(?<=[\s;,)\p{L}])${spellingsOf(heading)}(?=\s|$|\p{L})`,
) as [RegExp, RegExp];

/** Where the heading of the policy areas begins behind institutions: nothing but areas stands behind it, up to the next heading. Shape: `Support Institution(s): NA Policy Areas Gender`. */
function areasInside(text: string, from: number, labels: GlanceLabels): number | null {
  if (!labels.h_policy) return null;
  const folded = fold(text);
  for (const { index, 0: heading } of folded.matchAll(areas)) {
    const behind = index + heading.length;
    const end = [...folded.slice(behind).matchAll(review)][0]?.index ?? text.length;
    const rest = text.slice(behind, behind + end).trim();
    const holds = rest === '' || [rest, ...rest.split(/[,;]/, 1)].some((one) => is.h_policy(one));
    if (index > from && /\p{Lu}/u.test(text.charAt(index)) && heading.includes(' ') && holds) return index;
  }
  return null;
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

/** Where a label begins that ends at a colon; one word may be part of a value, unless the value is complete without it or one stands behind it. */
function labelBefore(text: string, from: number, colon: number, labels: GlanceLabels): number | null {
  const end = text.slice(Math.max(0, colon - 100), colon).trimEnd().length + Math.max(0, colon - 100);
  const answered = beginsWithValue(text.slice(colon + 1, colon + 1 + longestValue).trim());
  const found: number[] = [];
  for (const [label, kind] of Object.entries(labels) as [LabelId, string][]) {
    if (kind === 'heading') continue;
    for (const spelling of spellingsOf(label)) {
      const at = end - spelling.length;
      if (at < from || at === 0 || !/\p{Lu}/u.test(text.charAt(at)) || fold(text.slice(at, end)) !== spelling) continue;
      // A label of several words in front of its colon is one, whatever it is glued to.
      const glued = isGlued(text, at) || (spelling.includes(' ') && !/\s/.test(text.charAt(at - 1)));
      const value = text.slice(from, at).trim();
      const apart =
        /\s/.test(text.charAt(at - 1)) &&
        (spelling.includes(' ') || answered || isKnownValue(value) || /^\d{4}$/.test(value));
      if (glued || apart || value.endsWith('|')) found.push(at);
    }
  }
  // The longest: `Ciclo del Plan de Acción` holds the name of another.
  return found.length > 0 ? Math.min(...found) : null;
}

/** No value of a closed list is longer. */
const longestValue = 120;
/** Whether a text is a value of a closed list, or goes on behind one with what may be the next label. */
const beginsWithValue = (text: string): boolean =>
  isKnownValue(text) || [...text.matchAll(/\s(?=\p{Lu})/gu)].some(({ index }) => isKnownValue(text.slice(0, index)));

/** Where the text begins behind a label that has lost its colon or the end of its line: `Diseño i Verificable: sí`, `• Lead Institution Ministry of Wells`. */
function labelAhead(line: LabelledLine, labels: GlanceLabels, waiting: LabelId | undefined): number | null {
  const shift = line.item ? offsetOf(line) : 0;
  const text = line.text.slice(shift);
  const head = fold(text.slice(0, 120));
  const found = (Object.entries(labels) as [LabelId, string][])
    .flatMap(([label, kind]) => spellingsOf(label).map((spelling) => ({ label, kind, spelling })))
    .filter(({ label, spelling }) => head.startsWith(spelling) && beginsValue(label, text.slice(spelling.length)))
    .sort((a, b) => b.spelling.length - a.spelling.length)[0];
  // No name begins with a label that has brackets.
  if (!found || (found.label === waiting && !found.spelling.includes('('))) return null;
  const at = found.spelling.length;
  // `Plan de Acción Nacional 2021-2024` is a title.
  if (found.label === 'action_plan' && !is.action_plan(text.slice(at))) return null;
  // One word may begin a value, `Design Report`, unless it is a heading that the rest is glued to.
  const clear = found.spelling.includes(' ') || (found.kind !== 'value' && !line.item && !/^\s/.test(text.slice(at)));
  return clear || labelsAt(text.slice(at).trim()).some(({ label }) => labels[label]) ? shift + at : null;
}

/** What stands behind a label begins in a capital; policy areas may be in small letters. */
const beginsValue = (label: LabelId, rest: string): boolean =>
  /^\s{0,4}[\p{Lu}¿]/u.test(rest) || (label === 'h_policy' && /^\s/.test(rest) && is.h_policy(rest));

/** A piece of a line as a line of its own, with its list mark if it begins with one. */
function asLine(line: LabelledLine, piece: Fragment): LabelledLine {
  const begins = piece.start === line.start;
  const mark = /^[•●]\s*/u.exec(piece.text)?.[0].length ?? (begins ? offsetOf(line) : 0);
  const ordinal = begins && !line.item ? line.ordinal : null;
  const body = slice(piece, mark);
  const item = mark > 0 && ordinal === null;
  const shift = item && begins && body ? mark : 0;
  const found = labelsAt(piece.text.slice(shift));
  const labels = found.map(({ label, end, value }) => ({ label, end: end + shift, value: value + shift }));
  return { ...line, ...piece, item, ordinal, body, labels };
}

/** Where the body of a line begins, behind its list mark. */
export const offsetOf = (line: LabelledLine) => (line.body ? line.body.start - line.start : 0);
