import { judgementLabels } from '../../../src/model/judgement-labels.ts';
import type { State } from '../../../src/model/observation.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { RawField } from '../extract/raw-page.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, onOneLine } from '../source/span.ts';
import { type GradeScale, graded, gradesIn } from '../spellings/grades.ts';
import { withoutYear } from '../spellings/known-values.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { printedState } from '../spellings/printed-state.ts';
import { knownSentences, sentenceLookups } from '../spellings/sentences.ts';
import { allOf, lookupOf, nearest, type Spellings } from '../spellings/spelling.ts';
import values from '../spellings/values.json' with { type: 'json' };
import type { Judgement, Scale } from './judgements.ts';
import { splitOgpValues } from './ogp-values.ts';

/** One answer: its state, its code on the scale, the words, and where they stand. */
export interface Answer {
  state: State;
  value: string | null;
  printed: Fragment | null;
}

const lookups = {
  ...Object.fromEntries(
    (Object.keys(values) as Scale[]).map((scale) => [
      scale,
      orDoubled(lookupOf(values[scale] as Record<string, Spellings>)),
    ]),
  ),
  ...sentenceLookups,
} as Record<Scale, (text: string) => string | undefined>;

/** Also finds a value with the alternative text of its picture behind it: both are spellings of one code, `Major Major`. */
function orDoubled(lookup: (text: string) => string | undefined): (text: string) => string | undefined {
  return (text) => {
    // A lone `i` is the icon of a note.
    const whole = lookup(text) ?? lookup(text.replace(/\si$/, ''));
    if (whole !== undefined || text.length > 120) return whole;
    for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
      const code = lookup(text.slice(0, at));
      if (code !== undefined && code === lookup(text.slice(at + 1))) return code;
    }
    return undefined;
  };
}

/**
 * Reads what stands behind the label of a judgement.
 *
 * A label that is not there is `absent`, one without a value, or with a dash, `blank`; `pending` and `no_data` are told by their wordings; all
 * else is a value, coded by the closed list of the question. Reports `value-unknown` and `sentence-unknown` for what is not in the list:
 * it is kept as printed, without a code. Several values give several answers.
 */
export function readAnswers(
  judgement: Judgement,
  field: RawField | undefined,
  source: SourceText,
  report: Report,
): Answer[] {
  if (!field) return [{ state: 'absent', value: null, printed: null }];
  const [printed] = field.values;
  if (!printed || dash.test(printed.text)) return [{ state: 'blank', value: null, printed: printed ?? null }];
  const state = printedState(printed.text) ?? (judgement.scale === null && isNotApplicable(printed.text) && 'no_data');
  if (state) return [{ state, value: null, printed }];
  if (takesNotApplicable(judgement) && isNotApplicable(printed.text))
    return [{ state: 'value', value: 'not_applicable', printed }];
  if (!judgement.scale) return [{ state: 'value', value: printed.text, printed }];
  const grades = gradesOf(judgement.scale, printed.text);
  // All grades are printed, and which holds was told by a place or a colour.
  if (grades) return [{ state: grades.holds ? 'value' : 'not_determinable', value: grades.holds, printed }];
  const listed = (value: Fragment) => (lookups[judgement.scale as Scale](value.text) ? [value] : splitOgpValues(value));
  const pieces = judgement.several ? field.values.flatMap(listed) : [printed];
  return pieces.map((piece) => ({
    state: 'value',
    value: codeOf(judgement.scale as Scale, piece, source, report),
    printed: piece,
  }));
}

const isGraded = (scale: Scale): scale is GradeScale => (graded as readonly string[]).includes(scale);
/** What a text of several grades says; not of a question that may have several answers. */
const gradesOf = (scale: Scale, text: string) =>
  isGraded(scale) && lookups[scale](text) === undefined ? gradesIn(scale, text) : undefined;

const notApplicable = lookupOf({ not_applicable: phrases.not_applicable });
const isNotApplicable = (text: string): boolean => notApplicable(text) !== undefined;
const takesNotApplicable = ({ question }: Judgement): boolean =>
  'not_applicable' in ((judgementLabels as Record<string, object>)[question] ?? {});
/** What stands where nothing is said. */
const dash = /^[–—-]+$/;

/** How like a known spelling an unknown one must be for a message to name it. */
const likeEnough = 0.4;

/** The code of a printed value on a scale, or `null` with `value-unknown` or `sentence-unknown` reported. */
export function codeOf(scale: Scale, printed: Fragment, source: SourceText, report: Report): string | null {
  const code = lookups[scale](printed.text) ?? lookups[scale](withoutYear(printed.text));
  if (code === undefined && scale in sentenceLookups) {
    report('sentence-unknown', source.place(printed), printed.text, nearest(printed.text, knownSentences, 1).join(''));
  } else if (code === undefined) {
    const codes = Object.values(values[scale] as Record<string, Spellings>);
    const near = nearest(printed.text, codes.flatMap(allOf), 3, likeEnough);
    const known = codes.flatMap((one) => allOf(one).slice(0, 1)).join(', ');
    const expected = near.length > 0 ? `${known} (nearest: ${near.join(', ')})` : known;
    report('value-unknown', source.place(printed), onOneLine(printed), expected);
  }
  return code ?? null;
}
