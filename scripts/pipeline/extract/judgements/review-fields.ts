import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { goesOnInYears, holdsKnownValue, isKnownValue } from '../../spellings/known-values.ts';
import { type LabelId, labelsAt } from '../../spellings/labels.ts';
import { is } from '../glance/stray-values.ts';
import type { SaysTitle } from '../head/whole-title.ts';
import { commitmentNumber, labelledSpan, numberedTitle } from '../period/commitment-lines.ts';
import type { RawField } from '../raw-page.ts';
import { completionAt } from './completion-at.ts';
import { areGrades, gradesBelow } from './grade-lines.ts';
import { gradeTables } from './grade-tables.ts';
import { opennessFields } from './openness.ts';

/** What an IRM summary may say in lines of its own, `● Verificable: sí`. */
const summaryLabels: readonly LabelId[] = [
  'specificity',
  'verifiable',
  'lens',
  'relevant',
  'inception_relevance',
  'potential_impact',
  'ambition',
  'potential_for_results',
  'completion',
  'early_results',
];
const longestJudgement = 60;
/** No question has more grades, with their marks on lines of their own. */
const mostGrades = 12;

/** What the summary of the IRM on a national commitment says in fields: its judgements, its number and its dates. */
export function reviewFields(all: readonly LabelledLine[], saysTitle: SaysTitle): RawField[] {
  const lines = ownLines(all);
  const named = numberedTitle(lines, 'irm_summary', saysTitle);
  const tables = gradeTables(lines);
  const judgements = lines.flatMap((line, i): RawField[] => {
    const dated = completionAt(line);
    if (dated) return [dated];
    const body = line.body ?? line;
    const match = judgementLabel(line, body.start - line.start);
    if (!match) return [];
    const field = fieldOf(match.label);
    const label = slice(body, 0, match.end);
    const value = slice(body, match.value);
    // What is said of several years is text: of one alone it would be read.
    if (value && goesOnInYears(value.text, lines[i + 1]?.text ?? '')) return [];
    const grades = gradesBelow(match.label, lines.slice(i + 1, i + 1 + mostGrades), value);
    if (grades) return [{ field, part: 'irm_summary', label, values: [grades] }];
    if (value) return isAnswer(match.label, value.text) ? [{ field, part: 'irm_summary', label, values: [value] }] : [];
    const next = lines[i + 1];
    if (next && isKnownValue(next.text)) return [{ field, part: 'irm_summary', label, values: [next] }];
    // Without a colon the word is a heading of the text below.
    return line.item && body.text.endsWith(':') ? [{ field, part: 'irm_summary', label, values: [] }] : [];
  });
  return [
    ...judgements.filter(({ values }) => !tables.some((one) => holds(values, one))),
    ...tables,
    ...opennessFields(lines),
    ...(named ? [named.number] : []),
    ...labelledSpan(lines, 'irm_summary'),
  ];
}

/** Whether the head of a table was taken for the value of the label in front of it. */
const holds = (values: readonly Fragment[], { values: [grade] }: RawField): boolean =>
  values.some(({ start, end }) => grade !== undefined && start <= grade.start && end >= grade.end);

/** A value of a closed list, or at most a few words that may be one; a sentence behind a label is text. */
const isJudgement = (text: string) =>
  isKnownValue(text) || (text.split(/\s+/, 5).length <= 4 && text.length <= longestJudgement && !/[.;]/.test(text));

/** `Relevant: Access to Information` is the question of the fact box, in one word; other texts behind the word are sentences. */
const fieldOf = (label: LabelId): LabelId => (label === 'inception_relevance' ? 'relevant' : label);
const isAnswer = (label: LabelId, text: string): boolean =>
  label === 'inception_relevance'
    ? holdsKnownValue(text)
    : isJudgement(text) || areGrades(label, text) || (label === 'relevant' && is.ogp_values(text));

/**
 * A summary of several commitments of a plan: what stands below the name of another than the first is that one's. So it is where the name of the first is
 * lost, and where that of another is: then a question on the design is asked again.
 */
function ownLines(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const numbers = lines.map((line, i) => (namesJudged(lines, i) ? numberOrMark(line) : null));
  const first = numbers.findIndex((number) => number !== null);
  const isNameless = first > 0 && lines.slice(0, first).some((line) => questionOf(line) !== undefined);
  const own = isNameless ? null : numbers[first];
  let isOwn = true;
  const asked = new Set<LabelId>();
  return lines.filter((line, i) => {
    const number = numbers[i] ?? null;
    const isHeading = line.labels.some(({ label }) => label === 'h_irm_summary');
    if (number !== null) isOwn = number === own;
    else if (isHeading) isOwn = true;
    if (number !== null || isHeading) asked.clear();
    const question = questionOf(line);
    if (first !== -1 && question && onDesign.includes(question)) {
      isOwn &&= !asked.has(question);
      asked.add(question);
    }
    return isOwn;
  });
}

/** What each report asks once. */
const onDesign: readonly LabelId[] = [
  'verifiable',
  'relevant',
  'potential_impact',
  'ambition',
  'potential_for_results',
];

const questionOf = (line: LabelledLine): LabelId | undefined =>
  judgementLabel(line, (line.body ?? line).start - line.start)?.label;

/** The number of a commitment, also where its name has come onto the next line. */
const numberOrMark = (line: LabelledLine): string | null =>
  commitmentNumber(line) ?? commitmentNumber({ ...line, text: `${line.text} -` });

const mostAbove = 2;
/** Whether a line is the name of a commitment with a judgement below it. */
const namesJudged = (lines: readonly LabelledLine[], at: number): boolean => {
  const line = lines[at] as LabelledLine;
  if (numberOrMark(line) === null) return false;
  // A question may have lost its colon.
  return lines.slice(at + 1, at + 1 + mostAbove).some((below) => questionOf(below) !== undefined);
};

/** Labels of a listed line are looked for behind its mark. */
function judgementLabel(line: LabelledLine, shift: number) {
  const matches = shift === 0 ? line.labels : labelsAt(line.text.slice(shift));
  return matches.filter(({ label }) => summaryLabels.includes(label)).sort((a, b) => b.end - a.end)[0];
}
