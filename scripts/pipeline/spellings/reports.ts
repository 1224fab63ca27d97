import { fold } from '../source/fold.ts';
import { idInBrackets } from './commitment-ids.ts';
import { pattern, type Words } from './pattern.ts';
import table from './reports.json' with { type: 'json' };
import { languages, type Spellings } from './spelling.ts';

export type ReportKind = keyof typeof table.begins | keyof typeof table.holds;

const patternsIn = (spelled: (spellings: Spellings) => Words) => [
  ...Object.entries(table.begins).map(([kind, spellings]) => [kind, pattern`^${spelled(spellings)}(?!\p{L})`] as const),
  ...Object.entries(table.holds).map(
    ([kind, spellings]) => [kind, pattern`(?<!\p{L})${spelled(spellings)}(?!\p{L})`] as const,
  ),
];
const patterns = patternsIn((one) => one) as readonly (readonly [ReportKind, RegExp])[];
const byLanguage = languages.map((language) => ({ language, patterns: patternsIn((one) => one[language]) }));
/** No title of a document is longer; a longer line is text. */
const longest = 300;

/**
 * The kind of report that a title names; `undefined` for any other line.
 *
 * Shape: `"Kenya Results Report 2020–2022"` → `"irm_report"`; `"Inception Report – Action plan – …"` → `"inception_report"`.
 */
export function reportKindOf(title: string): ReportKind | undefined {
  if (title.length > longest || idInBrackets.test(title)) return undefined;
  const folded = fold(title);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The languages in which a title names a report. */
export function reportLanguagesOf(title: string): string[] {
  if (title.length > longest) return [];
  const folded = fold(title);
  return byLanguage
    .filter((one) => one.patterns.some(([, pattern]) => pattern.test(folded)))
    .map((one) => one.language);
}
