import type { LabelledLine } from '../../recognise/recognise.ts';
import { cellGap } from '../../source/clean.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import table from '../../spellings/headings.json' with { type: 'json' };
import { pattern, patternWith } from '../../spellings/pattern.ts';
import { allOf } from '../../spellings/spelling.ts';
import type { RawSection } from '../raw-page.ts';

type Part = RawSection['part'];

const bare = (text: string) => fold(text).replace(/(?<![\s:.])[\s:.]+$/, '');
const lineHeadings = Object.fromEntries(
  Object.entries(table.line).map(([part, spellings]) => [part, new Set(allOf(spellings).map(bare))]),
) as Record<Part, Set<string>>;
const prefixes: Record<string, RegExp> = {
  description: pattern`^${table.prefix.description}(?=\s*:|\s)`,
};
const interrogative = pattern`^(?:¿|${table.interrogatives.any}[\s-])`;
const imperative = pattern`^${table.imperatives.plan}\s`;

const longestQuestion = 320;
const longestInstruction = 200;
const longestTitle = 130;

/** A line cut into its heading and the text behind it on the same line. */
export interface HeadedLine {
  heading: Fragment;
  rest: Fragment | null;
}

/**
 * Tells whether a line is a heading, or begins with one.
 *
 * Three rules: the line is in the table of template headings; it begins with a template label of the plan's form; or its
 * first sentence is a question of the template. Shape: `"Cual es el compromiso? El funcionamiento…"` → heading and rest.
 */
export function headingOf(line: LabelledLine, part: Part): HeadedLine | null {
  if (line.item) return null;
  if (line.ordinal) return line.body ? questionOf(line, line.body, part) : null;
  const folded = fold(line.text.slice(0, longestQuestion + 1));
  if (line.text.length <= longestQuestion && lineHeadings[part]?.has(bare(line.text)))
    return { heading: line, rest: null };
  const cell = part === 'description' ? cellOf(line) : null;
  if (cell && lineHeadings[part]?.has(bare(cell.text))) return cut(line, cell.text.length);
  const prefix = prefixes[part]?.exec(folded)?.[0];
  if (prefix) return cut(line, prefix.length);
  return questionOf(line, line, part);
}

/** A heading of the template that is broken over two lines, as long as both stand in the file: `Lead implementing` / `agency:`. */
export function brokenHeading(line: LabelledLine, next: LabelledLine | undefined, part: Part): Fragment | null {
  if (!next || next.blankBefore || [line, next].some(({ item, ordinal }) => item || ordinal)) return null;
  if (line.text.length + next.text.length > longestTitle || headingOf(next, part)) return null;
  if (!lineHeadings[part]?.has(bare(`${line.text} ${next.text}`))) return null;
  return {
    text: `${line.text}${' '.repeat(next.start - line.end)}${next.text}`,
    start: line.start,
    end: next.end,
  };
}

/** Between two cells of a table. */
const cellEnd = patternWith('gu')`\s*(?:${cellGap}|\s\|(?=\s))`;

/** The first of two cells that a line has: a label of the form beside what is said of it. */
function cellOf(line: Fragment): Fragment | null {
  const ends = [...line.text.slice(0, longestQuestion).matchAll(cellEnd)];
  return ends.length === 1 ? slice(line, 0, ends[0]?.index) : null;
}

/** A line that begins with a question, behind its number or without one. */
function questionOf(line: LabelledLine, body: Fragment, part: Part): HeadedLine | null {
  const folded = fold(body.text.slice(0, longestQuestion + 1));
  const end = folded.indexOf('?') + 1;
  if (end === 0 || !interrogative.test(folded) || /[.!;]\s|.¿/u.test(folded.slice(0, end))) return null;
  const rest = folded.slice(end).trim();
  const instructed = part === 'plan' && imperative.test(rest) && body.text.length <= end + longestInstruction;
  return instructed ? { heading: line, rest: null } : cut(line, body.start - line.start + end);
}

/** In the free text of a local plan: instructions of the form, and short lines that stand alone above text. */
export function planHeadingOf(line: LabelledLine, answered: boolean): HeadedLine | null {
  if (line.item || line.ordinal || !line.blankBefore || !line.blankAfter) return null;
  const folded = fold(line.text.slice(0, longestQuestion));
  const instruction = imperative.test(folded) && line.text.length <= longestQuestion;
  const title =
    answered && line.text.length <= longestTitle && /^\p{Lu}/u.test(line.text) && !/[.:;,?!)\d]$/.test(line.text);
  return instruction || title ? { heading: line, rest: null } : null;
}

function cut(line: Fragment, at: number): HeadedLine {
  const heading = slice(line, 0, at) as Fragment;
  const colon = /^\s*[:|]/.exec(line.text.slice(at))?.[0].length ?? 0;
  return { heading, rest: slice(line, at + colon) };
}
