import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { takeWhile } from '../../source/take-while.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import type { Openness, RawField } from '../raw-page.ts';

const asks = pattern`^${phrases.openness_question}\s*:?\s*`;
const opennessOf = lookupOf(values.openness);
const earlyResultsOf = lookupOf(values.early_results);
const ogpValueOf = lookupOf(values.ogp_value);
const questions: Readonly<Record<string, Openness>> = {
  access_to_information: 'opened_access_to_information',
  civic_participation: 'opened_civic_participation',
  public_accountability: 'opened_public_accountability',
};
/** No answer is longer. */
const longest = 120;

/**
 * What a review says below its question whether the commitment opened government, for each OGP value; or behind it, for all.
 *
 * Shape: `"Did It Open Government?"` / `"Access to Information: Marginal"` / `"Civic Participation: Did Not Change"`. The first line that is no
 * such answer ends them.
 */
export function opennessFields(lines: readonly LabelledLine[]): RawField[] {
  const at = lines.findIndex(({ text, body }) => text.length <= longest && asks.test(fold(body?.text ?? text)));
  const line = lines[at];
  if (!line) return [];
  const question = line.body ?? line;
  const asked = asks.exec(fold(question.text))?.[0].length ?? 0;
  const [label, value] = [slice(question, 0, asked), slice(question, asked)];
  // Later reports answer it on the scale of the early results.
  const early = value && !opennessOf(value.text) && earlyResultsOf(value.text);
  const whole: RawField | null = early
    ? { field: 'early_results', part: 'irm_summary', label, values: [value] }
    : (answerOf('did_it_open_government', label, value) ?? (value && byValueIn(value)));
  const below = takeWhile(lines.slice(at + 1).map(byValue), (one) => one !== null);
  return whole ? [whole, ...below] : below;
}

const byValue = (line: LabelledLine): RawField | null => byValueIn(line.body ?? line);

/** The answer for one value; behind the question several may stand side by side, of which none is read. */
function byValueIn(body: Fragment): RawField | null {
  const colon = body.text.length <= longest ? body.text.indexOf(':') : -1;
  const question = colon > 0 ? questions[ogpValueOf(body.text.slice(0, colon)) ?? ''] : undefined;
  return question ? answerOf(question, slice(body, 0, colon), slice(body, colon + 1)) : null;
}

const answerOf = (field: Openness, label: Fragment | null, value: Fragment | null): RawField | null =>
  value && opennessOf(value.text) ? { field, part: 'irm_summary', label, values: [value] } : null;
