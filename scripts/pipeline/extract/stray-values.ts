import { fold } from '../source/fold.ts';
import { holdsKnownValue } from '../spellings/known-values.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { areasIn } from '../spellings/policy-area-names.ts';
import { allOf, anyOf, lookupOf } from '../spellings/spelling.ts';
import values from '../spellings/values.json' with { type: 'json' };

const planTitle = new RegExp(`(?<![\\p{L}])(?:${anyOf(allOf(phrases.plan_title))})(?![\\p{L}])`, 'u');
const body = new RegExp(`^(?:${anyOf(allOf(phrases.institution_nouns))})(?:s|es)?(?![\\p{L}])`, 'u');
const ogpValueOf = lookupOf(values.ogp_value);
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const labelled = /^[^:]{1,80}:/u;
/** No label of a head block is longer. */
const longestLabel = 60;

/** What a value says of its own label. */
export const is = {
  h_policy: (text: string): boolean => {
    const { known, unknown } = areasIn(text);
    return known > 0 && known >= unknown;
  },
  primary_policy: (text: string): boolean => {
    const { known, unknown } = areasIn(text);
    return known > 0 && unknown === 0;
  },
  ogp_value: (text: string): boolean => ogpValueOf(text) !== undefined,
  action_plan: (text: string): boolean => text.length <= 160 && planTitle.test(fold(text)) && year.test(text),
};

/** Whether a line without a label can only be a value whose label is lost, and no label that is not known. */
export const looksLikeValue = (text: string): boolean =>
  !labelled.test(text) &&
  (holdsKnownValue(text) ||
    text.includes(';') ||
    year.test(text) ||
    body.test(fold(text.slice(0, 80))) ||
    text.length > longestLabel);
