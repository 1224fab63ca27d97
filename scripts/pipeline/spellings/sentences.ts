import { fold } from '../source/fold.ts';
import { pattern } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };
import { allOf, lookupOf, type Spellings } from './spelling.ts';
import values from './values.json' with { type: 'json' };

/** What a local monitor answers with a sentence of the form, in the order of the form. */
export const sentenceQuestions = ['novelty', 'expected_change'] as const;
export type SentenceQuestion = (typeof sentenceQuestions)[number];

/** The words that may open a sentence; one may be the start of another. */
const openings = allOf(phrases.sentence_openings).map((words) => pattern`^${[words]}(?:(?<=')\s*|\s+)`);

/** A sentence of the form in any of its spellings, with or without the words that open it: `This commitment is …`. */
const orOpened =
  (lookup: (text: string) => string | undefined) =>
  (text: string): string | undefined => {
    const whole = lookup(text);
    if (whole !== undefined || text.length > longest) return whole;
    const folded = fold(text);
    const ends = openings.flatMap((words) => words.exec(folded)?.[0].length ?? []);
    return ends.map((end) => lookup(text.slice(end))).find((code) => code !== undefined);
  };

const longest = 600;

/** The code of a sentence on the scale of its question. */
export const sentenceLookups: Readonly<Record<SentenceQuestion, (text: string) => string | undefined>> = {
  novelty: orOpened(lookupOf(values.novelty as Record<string, Spellings>)),
  expected_change: orOpened(lookupOf(values.expected_change as Record<string, Spellings>)),
};

/** The question that a sentence answers; `undefined` for one that the form does not have. */
export const questionOf = (text: string): SentenceQuestion | undefined =>
  sentenceQuestions.find((question) => sentenceLookups[question](text) !== undefined);

/** Every sentence of the form. */
export const knownSentences: readonly string[] = sentenceQuestions.flatMap((question) =>
  Object.values(values[question] as Record<string, Spellings>).flatMap(allOf),
);
