import type { Line } from '../../lex/lines.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, split } from '../../source/span.ts';
import { endsOpen } from '../../spellings/function-words.ts';
import { goesOnInYears, holdsKnownValue, isKnownValue } from '../../spellings/known-values.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { planWords } from '../../spellings/plan-title.ts';
import { areasIn } from '../../spellings/policy-area-names.ts';
import { lookupOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import type { RawField } from '../raw-page.ts';

const anyBody = pattern`(?<!\p{L})${phrases.institution_nouns}(?:s|es)?(?!\p{L})`;
const ogpValueOf = lookupOf(values.ogp_value);
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const labelled = /^[^:]{1,80}:/u;
/** No line of OGP values is longer. */
const longestValues = 300;
/** No label of a fact box is longer. */
const longestLabel = 60;

/** What a value says of its own label. */
export const is = {
  h_policy: (text: string): boolean => {
    const { known, unknown } = areasIn(text);
    return known > 0 && known >= unknown && !text.split(/[,;]/).every((piece) => ogpValueOf(piece) !== undefined);
  },
  primary_policy: (text: string): boolean => {
    const { known, unknown } = areasIn(text);
    return known > 0 && unknown === 0;
  },
  ogp_value: (text: string): boolean => ogpValueOf(text) !== undefined,
  /** One of them, or several between commas. */
  ogp_values: (text: string): boolean =>
    text.length <= longestValues && text.split(/[,;]/).every((piece) => ogpValueOf(piece) !== undefined),
  action_plan: (text: string): boolean => text.length <= 160 && planWords.test(fold(text)) && year.test(text),
};

/** The titles of several plans in one value, where each piece between its commas is one: a commitment may be carried into the next plan. */
export function plansIn(value: Fragment): Fragment[] {
  const pieces = split(value, /,\s/g);
  return pieces.length > 1 && pieces.every(({ text }) => is.action_plan(text)) ? pieces : [value];
}

/** OGP values may stand beside each other without separators. */
const beginsWithValue = pattern`^${Object.values(values.ogp_value)}\s+\S`;
/** `Civic Fund (CF)`: an institution. */
const acronymBehind = /\(\p{Lu}[\p{Lu}\d-]{1,9}\)$/u;

/** Whether a line without a label can only be a value whose label is lost, and no label that is not known. */
export const looksLikeValue = (text: string): boolean =>
  !labelled.test(text) &&
  (holdsKnownValue(text) ||
    text.includes(';') ||
    beginsWithValue.test(fold(text.slice(0, longestValues))) ||
    year.test(text) ||
    text.includes(',') ||
    isAcronym.test(text) ||
    acronymBehind.test(text) ||
    anyBody.test(fold(text.slice(0, 80))) ||
    text.length > longestLabel);

/** A heading of the block in a spelling that is not known, told by the sign of information behind it: `Ejecución i`. */
export const isHeadingWithSign = (text: string): boolean => /^\p{Lu}\p{L}+(?:\s\p{L}+){0,3}\s[iℹⓘ]$/u.test(text);

/**
 * Whether the value of a field goes on, on the next line: where both together are a value of a closed list, the title of a plan or one
 * more policy area, and the first alone is none; or where a line of several words below a name that fills its line begins no other name.
 */
export function wraps(
  { field, values: lines }: RawField,
  next: Fragment,
  { blankBefore }: Line,
  isFull: boolean,
): boolean {
  const last = lines.at(-1);
  if (last && goesOnInYears(last.text, next.text)) return true;
  if (!last || blankBefore || labelled.test(next.text)) return false;
  const both = `${last.text} ${next.text}`;
  // The name of a report ends in the years of its plan.
  if (field === 'irm_report' && !year.test(last.text.split(',').at(-1) ?? '') && year.test(next.text)) return true;
  if (field === 'action_plan') return !year.test(last.text) && is.action_plan(both);
  if (field === 'h_policy') return areasIn(both).unknown < areasIn(last.text).unknown + areasIn(next.text).unknown;
  if (field === 'lead' || field === 'support') return nameGoesOn(last.text, next.text, isFull);
  return !(isKnownValue(last.text) && isKnownValue(next.text)) && isKnownValue(both);
}

/** `UNDP, Pro Cabo Verde`: a name by itself, with others behind it. */
const startsWithAcronym = /^\p{Lu}[\p{Lu}\d-]{2,9}[,;]\s/u;
/** `ICEFI`, `ICEFI (foundation)`: a name that is an acronym. */
const isAcronym = /^\p{Lu}[\p{Lu}\d-]{2,9}(?:\s\([^()]{2,60}\))?$/u;
/** Whether a line below a name, of which nothing parts it, is one more name: it names a body, or stands where no other line may. */
export const isNextName = (
  { field, values: lines }: RawField,
  next: Fragment,
  isBelow: boolean,
  isPlaced: boolean,
): boolean =>
  (field === 'lead' || field === 'support') &&
  lines.length > 0 &&
  isBelow &&
  next.text.length <= 160 &&
  !labelled.test(next.text) &&
  (isPlaced || anyBody.test(fold(next.text)) || startsWithAcronym.test(next.text) || isAcronym.test(next.text));

/** The acronym of the name above, alone on its line: `(STP)`. */
const itsAcronym = /^\(\p{Lu}[\p{L}\d./& -]{1,15}\)[;,.]?$/u;

function nameGoesOn(name: string, next: string, isFull: boolean): boolean {
  if (/[;,.]$/.test(name) || startsWithAcronym.test(next) || is.h_policy(next) || isHeadingWithSign(next)) return false;
  if (endsOpen(name) || /^\p{Ll}/u.test(next) || itsAcronym.test(next)) return true;
  return (
    isFull && /\p{L}\s+\p{L}/u.test(next) && !anyBody.test(fold(next)) && !holdsKnownValue(next) && !year.test(next)
  );
}
