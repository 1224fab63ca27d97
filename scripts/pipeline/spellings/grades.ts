import { fold } from '../source/fold.ts';
import { patternWith } from './pattern.ts';
import { lookupOf, type Spellings } from './spelling.ts';
import values from './values.json' with { type: 'json' };

/** Questions whose grades the reports of the IRM print side by side, with a mark at the one that holds. */
export const graded = [
  'potential_impact',
  'completion',
  'openness',
  'ambition',
  'potential_for_results',
  'yes_no',
  'specificity',
  'ogp_value',
] as const;
export type GradeScale = (typeof graded)[number];

const tables: Readonly<Record<GradeScale, Record<string, Spellings>>> = values;
const box = '[☐☒☑○●◯]|\\[[ x]?\\]|\\([ x]?\\)';
const isChecked = (mark: string): boolean => /[☒☑●x]/.test(mark);
const mark = /^(?:x|✓|✔|✗|✘|☒|☑|●|\[x\]|\(x\))$/;
/** No row of grades is longer. */
const longest = 200;

const readers = Object.fromEntries(
  graded.map((scale) => [
    scale,
    {
      codeOf: lookupOf(tables[scale]),
      token: patternWith(
        'guy',
      )`(?<box>${box})|(?<![\p{L}\d])(?<grade>${Object.values(tables[scale])})(?![\p{L}\d])|(?<mark>(?<![\p{L}\d])x(?![\p{L}\d])|[✓✔✗✘])|[\s|,;/·\u2003-]`,
    },
  ]),
) as Record<GradeScale, { codeOf: (text: string) => string | undefined; token: RegExp }>;

/** Whether a cell holds the mark of a column, `X`, and nothing else. */
export const isMark = (text: string): boolean => text.length <= longest && mark.test(fold(text).trim());

export const gradeOf = (scale: GradeScale, text: string): string | undefined => readers[scale].codeOf(text);

/**
 * Reads a text that is several grades of one question and nothing else. The grade that holds is told where each has a box of its own and one is
 * checked; else `null`: of an `X` between two words nobody can tell to which it belongs.
 *
 * Shape: `"None ☐ Minor ☒ Moderate ☐"` → `{holds: "minor"}`; `"None Minor X Moderate"` → `{holds: null}`; `undefined` for any other text.
 */
export function gradesIn(scale: GradeScale, text: string): { holds: string | null } | undefined {
  if (text.length > longest) return undefined;
  const { token, codeOf } = readers[scale];
  const folded = fold(text);
  const found: { grade?: string; box?: string; mark?: string }[] = [];
  let end = 0;
  for (const match of folded.matchAll(token)) {
    end = match.index + match[0].length;
    if (match.groups?.grade || match.groups?.box || match.groups?.mark) found.push({ ...match.groups });
  }
  const grades = found.flatMap(({ grade }) => (grade ? [codeOf(grade)] : []));
  if (end !== folded.length || new Set(grades).size < 2) return undefined;
  const first = found[0]?.box ? 0 : 1;
  const paired = found.length === grades.length * 2 && found.every((one, i) => Boolean(one.box) === (i % 2 === first));
  const checked = found.flatMap((one, i) => (one.box && isChecked(one.box) ? [i] : []));
  const at = checked.length === 1 ? (checked[0] as number) + (first === 0 ? 1 : -1) : -1;
  const holds = paired ? found[at]?.grade : undefined;
  return { holds: (holds && codeOf(holds)) ?? null };
}

/** Whether a line is a grade of a question, with a mark beside it or without, or a mark alone. */
export const isGradeLine = (scale: GradeScale, text: string): boolean => {
  if (text.length > longest) return false;
  const plain = text.replace(patternWith('gu')`^(?:${box}|[xX✓✔])\s+|\s+(?:${box}|[xX✓✔])$`, '');
  return isMark(text) || gradeOf(scale, plain) !== undefined;
};
