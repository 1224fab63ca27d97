import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateNumbers, isDateCell } from '../../../spellings/date-patterns.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { isUndated } from '../../../spellings/undated.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { isOtherState } from '../parts/printed-states.ts';
import { lastLineOf, milestone } from '../shape.ts';
import { asLine, splitCardLine } from './card-lines.ts';
import { isPart, isStateLabel, readPart, stateOf } from './card-parts.ts';

const count = pattern`^(\d{1,3})\s+${phrases.milestone_count}$`;
/** The same, with a number glued to it. */
const countAhead = pattern`^\d{1,3}\s+${phrases.milestone_count}\s*\d{0,3}\.?$`;

export interface Cards {
  count: Fragment | null;
  milestones: RawMilestone[];
  /** Lines that belong to no card. */
  rest: LabelledLine[];
}

/** A line that announces how many cards follow: `8 Hitos`. */
export const isCount = (line: LabelledLine): boolean => count.test(fold(line.text));

/**
 * Milestone cards of local commitments: number, text, two dates glued to their labels, then the state labels.
 *
 * Shape: `1` / `Se llevó a cabo …` / `Fecha de Inicio11/2022` / `Fecha Final12/2023` / `• No empezado` … A card may have lost its
 * number, its dates or its states; a date is never taken for a card that has one.
 */
export function readCards(lines: readonly LabelledLine[]): Cards {
  const state: State = {
    cards: { count: null, milestones: [], rest: [] },
    number: null,
    last: 0,
    open: null,
    text: [],
  };
  const pieces = lines.flatMap(splitCardLine);
  for (const [i, line] of pieces.entries())
    for (const one of withNumber(state, line))
      readLine(state, asState(state, one, pieces.slice(i + 1, i + 1 + mostStates)), pieces[i + 1]);
  const { cards, number, text } = state;
  const begun = begunStates(cards, pieces.at(-1));
  cards.rest = [...cards.rest, ...text, ...(number ? [number] : []), ...begun].sort((a, b) => a.start - b.start);
  return cards;
}

/** Takes away the one state of the last card where a capture ends in it and it is the first of all: the others are lost. */
function begunStates({ milestones }: Cards, end: LabelledLine | undefined): LabelledLine[] {
  const last = milestones.at(-1);
  const [only, more] = last?.states ?? [];
  if (!last || !only || more || !end?.item || (end.body ?? end).start !== only.start) return [];
  if (stateOf(only.text) !== 'not_started') return [];
  // Each of the others prints its own and no more.
  const others = milestones.slice(0, -1);
  if (others.length > 0 && others.every(({ states }) => states.length === 1)) return [];
  last.states = [];
  return [end];
}

interface State {
  cards: Cards;
  /** A number whose text has not come yet. */
  number: LabelledLine | null;
  /** The last number that was read: numbers run on, also where a card has lost its own. */
  last: number;
  /** The card that is being read. */
  open: RawMilestone | null;
  /** Text behind a finished card: the next card, if dates or states follow. */
  text: LabelledLine[];
}

/** `2 Publish the depths` behind a card that has its dates or states: the number of the next, and its text. */
function withNumber({ number, open, last }: State, line: LabelledLine): LabelledLine[] {
  const begun = number !== null || (open !== null && isBare(open));
  const match =
    begun || line.item || countAhead.test(fold(line.text)) ? null : /^(\d{1,3})\.?\s+(?=\p{Lu})/u.exec(line.text);
  const [before, text] = match ? [slice(line, 0, match[0].length), slice(line, match[0].length)] : [null, null];
  // One card may be lost.
  const runsOn = Number(match?.[1]) === last + 1 || Number(match?.[1]) === last + 2;
  return before && text && runsOn ? [asLine(line, before), asLine(line, text)] : [line];
}

/** As many states has the form. */
const mostStates = 5;

/** A state that has lost its mark, below the dates of a card; also one in words that the list does not know, among others of them. */
const asState = ({ open }: State, line: LabelledLine, below: readonly LabelledLine[]): LabelledLine =>
  open &&
  !isBare(open) &&
  !line.item &&
  (stateOf(line.text) || isOtherState(line.text) || isAboveState(open, line, below))
    ? { ...line, item: true, body: line }
    : line;

/** Whether a few words without a mark stand above a known state, with nothing but such words between. */
function isAboveState(open: RawMilestone, line: LabelledLine, below: readonly LabelledLine[]): boolean {
  const words = [line, ...below].map((one) => (one.body ?? one).text);
  const at = words.findIndex((text, i) => i > 0 && stateOf(text) !== undefined);
  const isWords = (text: string) => text.length <= longestState && /^[\p{L}\s]+$/u.test(text);
  return open.due !== null && at !== -1 && words.slice(0, at).every(isWords);
}

function readLine(state: State, line: LabelledLine, next: LabelledLine | undefined): void {
  const { cards, number, open } = state;
  const counted = numberIn(line);
  // The number of the first card may stand above it.
  if (!cards.count && cards.milestones.length === 0 && isCount(line) && !(number && next && isPart(next)))
    cards.count = line;
  else if (counted > state.last && counted <= state.last + 2) {
    cards.rest = [...cards.rest, ...state.text, ...(number ? [number] : [])];
    Object.assign(state, { number: line, last: counted, open: null, text: [] });
  } else if (number?.text === line.text || (open && isBare(open) && lastLineOf(open).text === line.text))
    cards.rest.push(line);
  else if (isPart(line)) readPartLine(state, line, next);
  else if (!(open && isWaited(open, line)) && dateNumbers(line.text)) cards.rest.push(line);
  else if (open && behindUnknownLabel.test(line.text)) cards.rest.push(line);
  else if (number && stateOf(line.text)) cards.rest.push(line);
  else if (number && (!isText(line) || isFirstState(line, next))) cards.rest.push(line);
  else if (number) begin(state, line.item ? (line.body ?? line) : line, [], number);
  else if (open && isWaited(open, line)) setWaited(open, line);
  else if (open && isBare(open)) open.titleRest.push(line);
  else if (open && isStateBeside(open, line, next)) open.states.push(line.body ?? line);
  else if (open) state.text.push(line);
  else cards.rest.push(line);
}

/** A date glued to a label in a spelling that is not known: `Puesta en marcha06/2021`. Which of the two it is nobody can tell. */
const behindUnknownLabel = /^\p{Lu}[\p{L}\s]{2,40}(?:(?<=\p{L})|:\s*)(?:0[1-9]|1[0-2])\/(?:19|20)\d{2}$/u;

/** A mark or a letter that is left of a lost line is no text of a card, nor are the label of a state that stands below it and words in place of a date. */
const isText = (line: Fragment): boolean =>
  /\p{L}.*\p{L}/u.test(line.text) && !isStateLabel(line.text) && !isUndated(line.text) && !isDeadline(line);

/** `by the end of 2022`, `in March 2025`: a date below a label that is lost. */
const deadline = pattern`^(?:${[phrases.deadline, phrases.deadline_month, phrases.in_front_of_date]})\s*(?:the\s+|el\s+|le\s+|la\s+)?`;
function isDeadline(line: Fragment): boolean {
  const length = line.text.length <= longestState ? deadline.exec(fold(line.text))?.[0].length : undefined;
  const date = length === undefined ? null : slice(line, length);
  return date !== null && isDateCell(date);
}

/** No state is longer. */
const longestState = 40;

/** A state in words that the list does not know, right above another, below a number whose text and dates are lost. */
const isFirstState = (line: LabelledLine, next: LabelledLine | undefined): boolean =>
  line.item &&
  line.text.length <= longestState &&
  next?.item === true &&
  stateOf((next.body ?? next).text) !== undefined;

/** A state in words that the list does not know, among the others of its card: one of several, so that none of them is the chosen one. */
const isStateBeside = (open: RawMilestone, line: LabelledLine, next: LabelledLine | undefined): boolean =>
  line.item &&
  line.text.length <= longestState &&
  !isBare(open) &&
  (open.states.length > 0 ||
    isOtherState((line.body ?? line).text) ||
    next?.item === true ||
    (next !== undefined && stateOf(next.text) !== undefined)) &&
  (next === undefined || next.item || stateOf(next.text) !== undefined || !isPart(next));

function readPartLine(state: State, line: LabelledLine, next: LabelledLine | undefined): void {
  // The states of a card are its own, also where a line that is no part of it stands above them.
  const isOwn = state.open?.states.length === 0 && stateOf((line.body ?? line).text) !== undefined;
  const from = isOwn ? -1 : state.text.findIndex(isText);
  const text = from === -1 ? [] : state.text.slice(from);
  state.cards.rest.push(...(from === -1 ? state.text : state.text.slice(0, from)));
  state.text = text;
  const [first, ...rest] = text;
  const card = first ? begin(state, first, rest, null) : state.open;
  if (!card || !readPart(line, card, next)) state.cards.rest.push(line);
}

/** Opens a card. One without a number takes the next. */
function begin(state: State, title: Fragment, titleRest: Fragment[], number: LabelledLine | null): RawMilestone {
  const last = number ? state.last : state.last + 1;
  const card = milestone(title, { titleRest, number: last, furniture: number ? [number] : [] });
  state.cards.milestones.push(card);
  Object.assign(state, { number: null, last, open: card, text: [] });
  return card;
}

/** The number a line is, `3` or `3.`; 0 when it is none. */
const numberIn = (line: LabelledLine): number => (/^\d{1,3}\.?$/.test(line.text) ? Number.parseInt(line.text, 10) : 0);

/** A card that has its text only. */
const isBare = ({ start, due, states, furniture }: RawMilestone) =>
  start === null && due === null && states.length === 0 && furniture.length <= 1;

/** The date on the line below its label. */
const isWaited = ({ start, due }: RawMilestone, line: LabelledLine) =>
  start?.start === line.start || due?.start === line.start;
const setWaited = (open: RawMilestone, line: LabelledLine) => {
  const value: Fragment = { text: line.text, start: line.start, end: line.end };
  if (open.start?.start === line.start) open.start = value;
  if (open.due?.start === line.start) open.due = value;
};
