import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { slice } from '../../source/span.ts';
import { pattern, type Words } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import type { RawField } from '../raw-page.ts';

const completionOf = lookupOf(values.completion);
const labelOf = (words: Words) => pattern`^${words}\s*:\s*(?=\S)`;
const labels = [
  ['progress', labelOf(phrases.midterm_label)],
  ['end_of_term', labelOf(phrases.end_of_term_label)],
] as const;
const longest = 80;

/**
 * The completion that a review gives for one of the reports, below its heading `Status`: `Midterm: Substantial`, `End of term: Complete`. What is
 * no value of the completion is text.
 */
export function completionAt(line: LabelledLine): RawField | null {
  const own = line.labels.find(({ label, value, end }) => label === 'completion' && value > end);
  const body = (own && slice(line, own.value)) ?? line.body ?? line;
  if (body.text.length > longest) return null;
  for (const [report, names] of labels) {
    const match = names.exec(fold(body.text));
    const value = match && slice(body, match[0].length);
    if (match && value && completionOf(value.text))
      return {
        field: 'completion',
        part: 'irm_summary',
        label: slice(body, 0, match[0].length),
        values: [value],
        report,
      };
  }
  return null;
}
