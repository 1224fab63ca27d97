import type { ObservationRow } from '../model/observation.ts';
import type { Language } from '../strings/languages.ts';
import { valueLabel } from './codes.ts';

/** An answer in words. */
export interface Answer {
  text: string;
  /** Whether these are the words of the source: a name, or what is on no known scale. */
  isPrinted: boolean;
}

/**
 * What was answered: the label of the value, or the words of the source where they are on no known scale. `null` where nothing was answered.
 *
 * Shape: `({question: "milestone_status", state: "value", value: null, verbatim: "Delayed"}, "es")` → `{text: "Delayed", isPrinted: true}`.
 */
export function answerIn(
  { question, state, value, verbatim }: Pick<ObservationRow, 'question' | 'state' | 'value' | 'verbatim'>,
  lang: Language,
): Answer | null {
  if (state !== 'value') return null;
  if (value === null) return verbatim === null ? null : { text: verbatim, isPrinted: true };
  return { text: valueLabel(question, value, lang), isPrinted: question === 'irm_report' };
}
