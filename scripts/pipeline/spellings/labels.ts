import { fold } from '../source/fold.ts';
import { dateNumbers } from './date-patterns.ts';
import { isKnownValue } from './known-values.ts';
import table from './labels.json' with { type: 'json' };
import { pattern } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };
import { planWords } from './plan-title.ts';
import { allOf, languages, type Spellings } from './spelling.ts';

export type LabelId = keyof typeof table;

/** The parts of a local commitment's description, in the order of OGP's form. */
export const localParts: readonly LabelId[] = [
  'commitment_id',
  'commitment_title',
  'problem',
  'status_quo',
  'action',
  'how_contribute',
  'long_term_goal',
  'primary_policy',
  'primary_sector',
  'which_ogp_value',
];

const index = new Map<string, LabelId[]>();
for (const [label, spellings] of Object.entries(table) as [LabelId, Spellings][])
  for (const spelling of new Set(allOf(spellings).map(fold))) {
    const labels = index.get(spelling) ?? [];
    labels.push(label);
    index.set(spelling, labels);
  }
const longest = Math.max(...[...index.keys()].map((spelling) => spelling.length));

/** A sign of information, in place of the letter that a capture makes of it: `Design ⓘ`. */
const sign = /\s?[ℹⓘ🛈]\u{FE0F}?$/u;

/** The labels that a text is a spelling of. One spelling can stand for several; the place on the page tells. */
export function labelsOf(text: string): readonly LabelId[] {
  if (text.length > longest) return [];
  return index.get(fold(text)) ?? (sign.test(text) ? (index.get(`${fold(text.replace(sign, ''))} i`) ?? []) : []);
}

/** Words that a translator puts between the words of a label, or leaves out. */
const small = new Set([
  'a',
  'al',
  'aux',
  'd',
  'de',
  'del',
  'des',
  'du',
  'el',
  'for',
  'l',
  'la',
  'las',
  'le',
  'les',
  'los',
  'of',
  'para',
  'por',
  'pour',
  'the',
  'to',
]);
const remark = /(?<!\s)\s*\([^()]*\)$/;
const wordsOf = (folded: string) =>
  folded
    .replace(remark, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .sort()
    .join(' ');

/** How far a label reaches in a line that begins with it: `end` is behind the label, `value` behind its colon. */
export interface LabelMatch {
  label: LabelId;
  end: number;
  value: number;
}

/**
 * The labels that a line is, or begins with before a colon; longest first, so that a colon inside a label is no end.
 *
 * Shape: `"Ambición (consulta: definición): Bajo"` → `[{label: "ambition", end: 31, value: 32}]`.
 * Labels that are questions end in `?` and take their value behind it: `"¿Tiene una lente de gobierno abierto? sí"`.
 */
export function labelsAt(line: string): LabelMatch[] {
  const matches: LabelMatch[] = labelsOf(line).map((label) => ({ label, end: line.length, value: line.length }));
  const head = line.slice(0, longest + 2);
  for (let at = head.length - 1; at > 0; at--) {
    const unit = head.charAt(at);
    if (unit === ':' || unit === '：') {
      for (const label of labelsOf(head.slice(0, at).trimEnd())) matches.push({ label, end: at, value: at + 1 });
    } else if (unit === '?' && at < line.length - 1) {
      for (const label of labelsOf(head.slice(0, at + 1))) matches.push({ label, end: at + 1, value: at + 1 });
    }
  }
  return matches;
}

/** Whether a line is a label, or begins with one and its colon. */
export const isLabel = (line: string): boolean => labelsAt(line).length > 0;

/** All labels, by their words in any order. */
const byWords = new Map<string, LabelId[]>();
for (const [spelling, labels] of index) {
  const words = wordsOf(spelling);
  byWords.set(words, [...new Set([...(byWords.get(words) ?? []), ...labels])]);
}

/** How a label is usually written, in each language; for messages. */
export const usualNamesOf = (label: LabelId): string =>
  [...new Set(languages.flatMap((language) => (table[label] as Spellings)[language][0] ?? []))].join(', ');

/**
 * The labels before a colon, or before the bar between two cells, whose words a line has, in whatever order or with whatever remark in brackets behind them, as
 * translators write them. A single word must have the remark.
 *
 * Shape: `"Potencial impacto: menor"` → `potential_impact`; `"Ambición (véase la definición): Bajo"` → `ambition`.
 */
export function labelsInWordsAt(line: string): LabelMatch[] {
  const head = fold(line.slice(0, longest + 2));
  for (const { index: at } of [...head.matchAll(/(?<=\S.*)[:|\u2003]/gu)].toReversed()) {
    const text = head.slice(0, at).trimEnd();
    const words = wordsOf(text);
    const labels =
      words.includes(' ') || remark.test(text) ? byWords.get(words) : labelsOf(text.replace(/^[\s|]+/, ''));
    if (labels && labels.length > 0) return labels.map((label) => ({ label, end: at, value: at + 1 }));
  }
  return (
    [labelsBeforeTooltip(line), labelsBeforeDate(line), labelsBeforeValue(line)].find(({ length }) => length > 0) ?? []
  );
}

/** The labels whose spelling, of those given, a line begins with; the longest alone. */
function labelsAhead(line: string, labels: readonly LabelId[]): { labels: LabelId[]; end: number } | null {
  const head = fold(line.slice(0, longest + 1));
  const found = labels.flatMap((label) => {
    const end = spellingsOf(label).find((spelling) => head.startsWith(spelling))?.length;
    return end ? [{ label, end }] : [];
  });
  const end = Math.max(...found.map((one) => one.end));
  return found.length > 0 ? { labels: found.flatMap((one) => (one.end === end ? one.label : [])), end } : null;
}

const tooltipEnd = pattern`(?:\.\.\.|…)\s*${phrases.tooltip_more}?\s*:`;
/** No tooltip of the glossary is longer. */
const longestTooltip = 600;

/** The labels in front of a text of the glossary, which a capture sets behind a term: `Action PlanAction plans are at the core …...: Action plan – Madrid`. */
function labelsBeforeTooltip(line: string): LabelMatch[] {
  const close = tooltipEnd.exec(fold(line.slice(0, longestTooltip)));
  const ahead = close && labelsAhead(line, Object.keys(table) as LabelId[]);
  if (!close || !ahead || !/^\s?\p{Lu}/u.test(line.slice(ahead.end))) return [];
  return ahead.labels.map((label) => ({ label, end: ahead.end, value: close.index + close[0].length }));
}

/** Labels of local pages behind which a date stands, which may be glued to them: `Commitment StartJuly 2022`. */
const dated: readonly LabelId[] = ['commitment_start', 'commitment_end', 'plan_end'];

function labelsBeforeDate(line: string): LabelMatch[] {
  const ahead = line.length <= longestWithoutColon ? labelsAhead(line, dated) : null;
  if (!ahead || !dateNumbers(line.slice(ahead.end))) return [];
  return ahead.labels.map((label) => ({ label, end: ahead.end, value: ahead.end }));
}

const firstWordOf = (text: string) => fold(/^[^\s:(]+/.exec(text)?.[0] ?? '');
const firstWords = new Set([...index.keys()].map(firstWordOf));
/** No line that has lost its colon is longer. */
const longestWithoutColon = 120;

/** The labels in front of a value of a closed list, where the colon is lost or is a dash: `Verifiable – Yes`. */
function labelsBeforeValue(line: string): LabelMatch[] {
  if (line.length > longestWithoutColon || !firstWords.has(firstWordOf(line)) || isKnownValue(line)) return [];
  for (const match of line.matchAll(/\s+(?:[–—-]\s+)?/g)) {
    const value = match.index + match[0].length;
    const labels = labelsOf(line.slice(0, match.index)).filter((label) => canFollow(label, line.slice(value)));
    if (labels.length > 0) return labels.map((label) => ({ label, end: match.index, value }));
  }
  return [];
}

/** Whether a text can only be the value of the label in front of it: one of a closed list, several of them, the year of a plan or its title. */
const canFollow = (label: LabelId, text: string): boolean =>
  isKnownValue(text) ||
  (label === 'relevant' && text.split(/[,;]/).every((piece) => isKnownValue(piece.trim()))) ||
  (label === 'plan_cycle' && /^(?:19|20)\d{2}$/.test(text)) ||
  (label === 'action_plan' && /\p{Lu}.*(?<!\d)(?:19|20)\d{2}$/u.test(text) && planWords.test(fold(text)));

/** The spellings of a label, folded, longest first: for labels that are glued to their value or to another line. */
export const spellingsOf = (label: LabelId): readonly string[] => sorted[label];
const sorted = Object.fromEntries(
  Object.entries(table).map(([label, spellings]) => [
    label,
    [...new Set(allOf(spellings as Spellings).map(fold))].sort((a, b) => b.length - a.length),
  ]),
) as Record<LabelId, string[]>;

const inLanguage = new Map(
  languages.map((language) => [
    language,
    new Set(Object.values(table).flatMap((spellings) => (spellings as Spellings)[language].map(fold))),
  ]),
);

/** The languages in which a text is a label. Shape: `"Estado"` → `["es"]`. */
export const languagesOf = (text: string): string[] => {
  const folded = fold(text);
  return languages.filter((language) => inLanguage.get(language)?.has(folded));
};
