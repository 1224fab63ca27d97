import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { takeWhile } from '../../../source/take-while.ts';
import { findDates } from '../../../spellings/date-patterns.ts';
import { isFunctionWord } from '../../../spellings/function-words.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { headingOf } from '../../sections/headings.ts';
import { datesAtEnd, milestone } from '../shape.ts';
import { endsInDateApart, endsInDateBehindColon } from './dates-behind.ts';
import { beginsWithDate } from './dates-in-front.ts';
import { withDatesOfText } from './dates-in-text.ts';

/** No milestone on a line of its own is longer. */
const longest = 300;
const begins = /^[\p{Lu}\d]/u;

/** Fewest lines with dates that prove that one without any among them is one of the list. */
const fewestAround = 3;
const word = /\p{L}[\p{L}'-]*/gu;
/** Words of bodies and of parts of a plan: a line with one of them may say who, or what follows. */
const ofNoMilestone = pattern`(?<!\p{L})${[phrases.institution_nouns, phrases.part_words]}(?!\p{L})`;

/**
 * Lines without marks right below one that announces milestones, each of which ends in its dates. They are a list where they are two or more and
 * nothing but a label or the end of the text stands behind them: a line without dates there may be one of them. One that stands among them is.
 *
 * Shape: `"Publish the wells by December 2021"` / `"Train the keepers January 2021 - June 2022"`.
 */
export function datedLines(below: readonly LabelledLine[]): readonly LabelledLine[] {
  const list = takeWhile(below, (line, i) => isDated(line) || isUndatedOne(below, i));
  const next = below[list.length];
  const dated = list.filter(isDated).length;
  const isSure = list.length - dated <= 1 && (dated === list.length || dated >= fewestAround);
  return dated > 1 && isSure && (!next || next.labels.length > 0 || isContact(next)) ? list : [];
}

/** `Contact: Office of Wells` */
const isContact = ({ text }: LabelledLine): boolean => contact.test(fold(text.slice(0, longestLabel)));
const contact = pattern`^${phrases.contact_labels}\s*:`;
const longestLabel = 60;

/** The same of lines of which each begins with its date: `"June 2020: Plant the trees"` / `"May 2021: Water them"`. */
export function linesBehindDates(below: readonly LabelledLine[]): readonly LabelledLine[] {
  const end = below.findIndex((line) => !isPlain(line) || !beginsWithDate(line));
  const list = below.slice(0, end === -1 ? below.length : end);
  const next = end === -1 ? undefined : below[end];
  return list.length > 1 && (!next || next.labels.length > 0 || headingOf(next, 'description')) ? list : [];
}

/** A sentence between two lines with dates: no name, of which every word is written large, no heading of those below. */
function isUndatedOne(lines: readonly LabelledLine[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !after || !isDated(before) || !isDated(after) || !isPlain(line)) return false;
  if (line.blankBefore !== after.blankBefore || /[.:;,?!]$/.test(line.text) || findDates(line).length > 0) return false;
  const [, ...rest] = line.text.match(word) ?? [];
  const telling = rest.filter((one) => !isFunctionWord(one));
  return telling.length > 0 && telling.every((one) => /^\p{Ll}/u.test(one)) && !ofNoMilestone.test(fold(line.text));
}

/** A line of its own, without a mark or label. */
const isPlain = (line: LabelledLine): boolean =>
  !line.item && !line.ordinal && line.labels.length === 0 && line.text.length <= longest && begins.test(line.text);

const isDated = (line: LabelledLine): boolean =>
  isPlain(line) &&
  (Boolean(withDatesOfText(milestone(line)).due ?? datesAtEnd(line)) ||
    endsInDateApart(line) ||
    endsInDateBehindColon(line));
