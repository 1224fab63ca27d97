import { fold } from '../source/fold.ts';
import table from './labels.json' with { type: 'json' };
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

/** The labels that a text is a spelling of. One spelling can stand for several; the place on the page tells. */
export const labelsOf = (text: string): readonly LabelId[] =>
  text.length > longest ? [] : (index.get(fold(text)) ?? []);

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
    if (unit === ':') {
      for (const label of labelsOf(head.slice(0, at).trimEnd())) matches.push({ label, end: at, value: at + 1 });
    } else if (unit === '?' && at < line.length - 1) {
      for (const label of labelsOf(head.slice(0, at + 1))) matches.push({ label, end: at + 1, value: at + 1 });
    }
  }
  return matches;
}

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
