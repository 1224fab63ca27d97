import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, textBehind } from '../../../source/span.ts';
import { findDates, isDateCell } from '../../../spellings/date-patterns.ts';
import { isKnownValue } from '../../../spellings/known-values.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf, lookupOf } from '../../../spellings/spelling.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import { isOfCommitment } from '../../period/labelled-span.ts';
import { isDatePair } from '../shape.ts';

const dateLabels = [...spellingsOf('start_date'), ...spellingsOf('end_date')];
const spanLabels = allOf(phrases.span_label).map(fold);
const functionWords = pattern`^(?:${phrases.function_words}(?:\s|$))+$`;
const dateLabel = pattern`^${[dateLabels, phrases.start_word]}\s`;
const lastWords = dateLabels.flatMap((label) => label.split(/[\s'’]/).at(-1) ?? []);
/** The rest of the label of a date that was broken apart. */
const labelRest = pattern`^${lastWords}\s?:\s*(?=\S)`;
/** A word for a date that its label has lost: `Data` of `Data final: …`. */
const dateWord = lookupOf({ date: phrases.date_word });
/** No label is longer. */
const longest = 60;
/** The place of a milestone among all, `1 of 3`, behind its mark. */
const placeInList = /^\d{1,2}\s(?:of|de|sur)\s\d{1,2}\.?$/;

/** The label of when something is done, alone: its date stands behind it or below. */
const whenAlone = pattern`^${[phrases.span_label, phrases.time_column, phrases.completion_column]}\s*:?$`;

const isContinuity = (text: string): boolean => {
  const acronym = /^\p{Lu}[\p{Lu}\d/&,. -]{1,30}\s(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length ?? 0;
  return text.length <= longest && continuityCell.test(fold(text.slice(acronym)));
};

/** What is left of a row whose cells are broken over lines: `DBT New engagement`, the acronym of who does it and whether it is new. */
const continuityCell = pattern`^${[values.continuity.new, values.continuity.continued]}(?:\s${phrases.continuity_of})?$`;

/**
 * Whether a text is none that a milestone can have: a mark or a letter that is left of a lost line, dates and nothing else, a part of a label
 * or the label of the commitment's own dates, and what a review says.
 */
export const isNoTitle = (title: Fragment): boolean =>
  !/\p{L}.*\p{L}/u.test(title.text) ||
  placeInList.test(title.text) ||
  isDateCell(title) ||
  isDatePair(title) ||
  isOfLabel(title) ||
  isContinuity(title.text) ||
  isAnswer(title);

/** A date behind a label in other words: `Puesta en marcha: abril 2018`. */
export function isLabelledDate(title: Fragment): boolean {
  const label = /^\p{Lu}[\p{L}\s]{2,40}:\s*/u.exec(title.text)?.[0].length ?? 0;
  const date = label > 0 ? slice(title, label) : null;
  return date !== null && isDateCell(date);
}

/** `Date` above `de début : mai 2021`, `date: July 2016` below `Start`, `Data`, or the label of the commitment's own dates. */
function isOfLabel(title: Fragment): boolean {
  const folded = fold(title.text.slice(0, longest));
  const rest = labelRest.exec(folded);
  const behind = rest && slice(title, rest[0].length);
  return (
    dateWord(title.text) !== undefined ||
    (title.text.length <= longest && whenAlone.test(folded)) ||
    isOfCommitment(title) ||
    functionWords.test(folded) ||
    [...dateLabels, ...spanLabels].some((spelling) => spelling.startsWith(`${folded} `)) ||
    (behind !== null && isDateCell(behind))
  );
}

/** What a review says, `End of term: Limited`, and a date whose label has lost its colon, `Start date November 2015`. */
const isAnswer = (title: Fragment): boolean =>
  isKnownValue(title.text.slice(title.text.indexOf(':') + 1)) ||
  (dateLabel.test(fold(title.text)) && findDates(title).some((date) => /^[\s.;,]*$/.test(textBehind(title, date))));
