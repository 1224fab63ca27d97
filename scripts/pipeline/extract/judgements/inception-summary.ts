import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import { takeWhile } from '../../source/take-while.ts';
import { holdsKnownValue } from '../../spellings/known-values.ts';
import { pattern } from '../../spellings/pattern.ts';
import { plainStartTold } from '../../spellings/plain-start.ts';
import { questionOf, type SentenceQuestion, sentenceQuestions } from '../../spellings/sentences.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import { type GlanceLabels, labelOf, splitGlued } from '../glance/glance-lines.ts';
import { is } from '../glance/stray-values.ts';
import { type FieldId, keepAsText, type RawField, type RawPage } from '../raw-page.ts';

/** The labels of the summary that the local monitor's inception report has in the head of a commitment. */
export const summaryLabels = {
  inception_summary: 'value',
  verifiable: 'value',
  inception_relevance: 'value',
  relevant: 'value',
} as const satisfies GlanceLabels;

/**
 * Cuts the summary out of the lines of a fact box: from its heading, or from its first label where the heading is lost, to the next
 * label of the block.
 */
export function cutSummary(lines: readonly LabelledLine[], others: GlanceLabels) {
  const pieces = lines.flatMap((line) => splitGlued(line, { ...others, ...summaryLabels }));
  const start = pieces.findIndex((line) => labelOf(line, summaryLabels));
  if (start === -1) return { head: lines, summary: [] };
  const summary = takeWhile(pieces.slice(start), (line) => !labelOf(line, others));
  return { head: [...pieces.slice(0, start), ...pieces.slice(start + summary.length)], summary };
}

/**
 * Reads the summary: two labelled answers, and two sentences of a form, which have no labels.
 *
 * A sentence that the form does not have is taken for the answer that is missing, in the order of the form, and told when its code is
 * looked up; where none is missing, and where it asks (`Is it verifiable?: Yes`), it is kept as text, with `value-without-label`.
 */
export function readSummary(lines: readonly LabelledLine[], page: RawPage, source: SourceText, report: Report): void {
  const strays: Stray[] = [];
  let open: RawField | null = null;
  let numbered = false;
  for (const line of lines.flatMap(splitSentences).flatMap(splitAnswer)) {
    const match = labelOf(line, summaryLabels);
    if (match) {
      const label = slice(line, 0, match.end) as Fragment;
      const value = slice(line, match.value);
      if (open && open.values.length === 0 && open.field === idOf(match.label)) {
        // Its label again, in front of its value.
        page.furniture.push(label);
        if (value) open.values.push(value);
        continue;
      }
      open =
        match.label === 'inception_summary' ? readHeading(label, value, page) : answer(idOf(match.label), label, value);
      if (open) page.fields.push(open);
      continue;
    }
    if (line.ordinal) page.furniture.push(line.ordinal);
    const plain = line.body && plainStartTold(line.body, source, report);
    if (!plain) continue;
    const text = behindQuestion(plain, page);
    const question = questionOf(text.text);
    numbered ||= line.ordinal !== null && (question !== undefined || isSentence(text));
    if (question && !hasAnswer(page, question)) page.fields.push(answer(question, null, text));
    else if (open && open.values.length === 0 && !question && !line.ordinal && isAnswer(text)) open.values.push(text);
    else strays.push({ ...text, number: line.ordinal ? Number.parseInt(line.ordinal.text, 10) : 0 });
    open = null;
  }
  keepStrays(strays, numbered, page, source, report);
}

const yesOrNo = [values.relevance.yes, values.relevance.no];
const answerAhead = pattern`^\s*${yesOrNo}(?!\p{L})[.;,]?`;
const answerGlued = pattern`^\s*${yesOrNo}`;

/** A line whose answer is glued to the text behind it, as two: `Relevance: YesCommitment is a new …`. */
function splitAnswer(line: LabelledLine): LabelledLine[] {
  const match = labelOf(line, summaryLabels);
  if (!match || match.label === 'inception_summary') return [line];
  const value = line.text.slice(match.value);
  const folded = fold(value.slice(0, 20));
  const length = (answerAhead.exec(folded) ?? answerGlued.exec(folded))?.[0].length ?? 0;
  const [own, rest] = [slice(line, 0, match.value + length), slice(line, match.value + length)];
  const number = rest ? (/^[12]\.\s/.exec(rest.text)?.[0].length ?? 0) : 0;
  if (length === 0 || !own || !rest || !/^¿?\p{Lu}\P{Lu}/u.test(rest.text.slice(number))) return [line];
  const ordinal = number > 0 ? slice(rest, 0, number) : null;
  return [
    { ...line, ...own, body: own },
    { ...line, ...rest, item: false, ordinal, body: slice(rest, number), labels: [] },
  ];
}

const asks = /[?¿]|:$/;
/** No answer but a sentence, or a list of OGP values, is longer. */
const longestAnswer = 60;
const isAnswer = ({ text }: Fragment): boolean =>
  is.ogp_values(text) || (text.length <= longestAnswer && !asks.test(text));
/** A sentence of the form has more words than a label. */
const isSentence = ({ text }: Fragment): boolean => text.split(/\s+/).length >= 5 && !asks.test(text);

/** A sentence of the form behind what it answers, `How new is it? It is a new practice.`; any other text as it is. */
function behindQuestion(text: Fragment, page: RawPage): Fragment {
  const end = text.text.lastIndexOf('?') + 1;
  const [asked, said] = [slice(text, 0, end), slice(text, end)];
  const sentence = said && strip(said, /^[\s:]*/);
  if (end === 0 || !asked || !sentence || !questionOf(sentence.text)) return text;
  page.furniture.push(asked);
  return sentence;
}

const numberInside = /(?<=\S)\s*(?<number>[12])\.\s+(?=\p{Lu})/gu;

/** A line that a sentence of the form is glued to, number and all, as one line for each. */
function splitSentences(line: LabelledLine): LabelledLine[] {
  for (const match of line.text.matchAll(numberInside)) {
    const [before, rest] = [slice(line, 0, match.index), slice(line, match.index)];
    const ordinal = rest && slice(rest, 0, 2);
    const body = rest && slice(rest, 2);
    const text = body?.text.split(/(?<=\S)\s*2\.\s+(?=\p{Lu})/u)[0] ?? '';
    if (!before || !rest || !ordinal || !body || !questionOf(text)) continue;
    const kept = line.body ? slice(before, line.body.start - line.start) : null;
    return [
      { ...line, ...before, body: kept },
      ...splitSentences({ ...line, ...rest, item: false, ordinal, body, labels: [] }),
    ];
  }
  return [line];
}

const idOf = (label: FieldId): FieldId => (label === 'relevant' ? 'inception_relevance' : label);

const answer = (field: FieldId, label: Fragment | null, value: Fragment | null): RawField => ({
  field,
  part: 'inception_summary',
  label,
  values: value ? [value] : [],
});

/** `Inception Report Summary: Not available` says of the report what the line of a page without summary says. */
function readHeading(label: Fragment, value: Fragment | null, page: RawPage): RawField | null {
  if (value) return { field: 'inception', part: 'glance', label, values: [value] };
  page.furniture.push(label);
  return null;
}

const hasAnswer = (page: RawPage, question: SentenceQuestion) => page.fields.some(({ field }) => field === question);

/** A sentence of no form, with its number in the list; 0 without one. */
interface Stray extends Fragment {
  number: number;
}

/** Where a sentence of the summary has its number, one without is a remark. */
function keepStrays(
  strays: readonly Stray[],
  numbered: boolean,
  page: RawPage,
  source: SourceText,
  report: Report,
): void {
  // Where more answers are missing than there are sentences, nobody can tell which of them one is.
  const unnumbered = strays.filter((one) => one.number === 0 && isSentence(one)).length;
  const inOrder = !numbered && sentenceQuestions.filter((question) => !hasAnswer(page, question)).length <= unnumbered;
  for (const { number, ...stray } of strays) {
    const own = sentenceQuestions[number - 1];
    const missing = own ?? (inOrder ? sentenceQuestions.find((question) => !hasAnswer(page, question)) : undefined);
    const fits = missing && !hasAnswer(page, missing) && isSentence(stray) && !holdsKnownValue(stray.text);
    if (fits) page.fields.push(answer(missing, null, stray));
    else {
      report('value-without-label', source.place(stray), stray.text);
      keepAsText(page, [stray]);
    }
  }
}
