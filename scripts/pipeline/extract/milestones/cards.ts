import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { plainStart } from '../../spellings/plain-start.ts';
import { allOf, anyOf, lookupOf } from '../../spellings/spelling.ts';
import { isUndated } from '../../spellings/undated.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import { behindLabel, type Pair } from '../labelled-span.ts';
import type { RawMilestone } from '../raw-page.ts';
import { milestone } from './shape.ts';

const stateOf = lookupOf(values.milestone_status);
const count = new RegExp(`^(\\d{1,3})\\s+(?:${anyOf(allOf(phrases.milestone_count))})$`, 'u');
/** The same, with a number glued to it. */
const countAhead = new RegExp(`^\\d{1,3}\\s+(?:${anyOf(allOf(phrases.milestone_count))})\\s*\\d{0,3}\\.?$`, 'u');
const startLabel = new RegExp(`^(?:${anyOf(spellingsOf('start_date'))})\\s*:?`, 'u');
const endLabel = new RegExp(`^(?:${anyOf(spellingsOf('end_date'))})\\s*:?`, 'u');

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
    for (const one of withNumber(state, line)) readLine(state, asState(state, one), pieces[i + 1]);
  const { cards, number, text } = state;
  cards.rest = [...cards.rest, ...text, ...(number ? [number] : [])].sort((a, b) => a.start - b.start);
  return cards;
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

/** A state that has lost its mark, below the dates of a card. */
const asState = ({ open }: State, line: LabelledLine): LabelledLine =>
  open && !isBare(open) && !line.item && stateOf(line.text) ? { ...line, item: true, body: line } : line;

function readLine(state: State, line: LabelledLine, next: LabelledLine | undefined): void {
  const { cards, number, open } = state;
  const counted = numberIn(line);
  if (!cards.count && cards.milestones.length === 0 && !number && isCount(line)) cards.count = line;
  else if (counted > state.last && counted <= state.last + 2) {
    cards.rest = [...cards.rest, ...state.text, ...(number ? [number] : [])];
    Object.assign(state, { number: line, last: counted, open: null, text: [] });
  } else if (number?.text === line.text || (open && isBare(open) && open.title.text === line.text))
    cards.rest.push(line);
  else if (isPart(line)) readPartLine(state, line, next);
  else if (!(open && isWaited(open, line)) && dateNumbers(line.text)) cards.rest.push(line);
  else if (number && stateOf(line.text)) cards.rest.push(line);
  else if (number) begin(state, line.item ? (line.body ?? line) : line, [], number);
  else if (open && isWaited(open, line)) setWaited(open, line);
  else if (open && isBare(open)) open.titleRest.push(line);
  else if (open) state.text.push(line);
  else cards.rest.push(line);
}

function readPartLine(state: State, line: LabelledLine, next: LabelledLine | undefined): void {
  const [first, ...rest] = state.text;
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

const part = `(?:${anyOf([...spellingsOf('start_date'), ...spellingsOf('end_date')])})\\s*:?(?:\\s*(?:\\d{1,2}/)?\\d{4}(?!\\d)|$)`;
const states = anyOf(Object.values(values.milestone_status).flatMap(allOf));
/** Where parts of a card begin that a capture has glued together: a label with its date, a marked state, a number behind a state. */
const inner = new RegExp(
  `(?<=\\S\\s{0,4})(?:${part}|[•●]\\s*(?:${states})(?![\\p{L}])|(?<=[•●]\\s*(?:${states})\\s?)\\d{1,3}\\.?(?=\\s?\\p{L}|$))`,
  'u',
);
const numbered = /^\d{1,3}\.?(?=\p{Lu})/u;

/** A line that is several states and nothing else, side by side or glued: `Not StartedIn ProgressStuck`. */
const onlyStates = new RegExp(`^(?:[•●]\\s*)?(?:(?:${states})(?:\\s*[•●]\\s*|\\s+)?){2,}$`, 'u');
const eachState = new RegExp(states, 'gu');
const longestStates = 200;

/** A line of cards with each of its parts as a line. */
function splitCardLine(line: LabelledLine): LabelledLine[] {
  if (line.text.length > 4000) return [line];
  const folded = fold(line.text);
  if (line.text.length <= longestStates && onlyStates.test(folded))
    return [...folded.matchAll(eachState)].flatMap(({ index, 0: { length } }) => {
      const state = slice(line, index, index + length);
      return state ? [{ ...asLine(line, state), item: true, body: state }] : [];
    });
  const number = numbered.exec(line.text)?.[0].length;
  const at = number ?? inner.exec(folded)?.index;
  const [before, rest] = at ? [slice(line, 0, at), slice(line, at)] : [null, null];
  return before && rest ? [asLine(line, before), ...splitCardLine(asLine(line, rest))] : [line];
}

function asLine(line: LabelledLine, piece: Fragment): LabelledLine {
  const mark = /^[•●]\s*/u.exec(piece.text)?.[0].length ?? 0;
  const kept = line.item && piece.start === line.start && line.body ? line.body.start - line.start : mark;
  return { ...line, ...piece, item: kept > 0, ordinal: null, body: slice(piece, kept) };
}

/** A card that has its text only. */
const isBare = ({ start, due, states, furniture }: RawMilestone) =>
  start === null && due === null && states.length === 0 && furniture.length <= 1;

const labelIn = (line: LabelledLine) => {
  const folded = fold(line.text.slice(0, 200));
  const start = startLabel.exec(folded);
  const end = start ? null : endLabel.exec(folded);
  const label = (start ?? end)?.[0];
  if (!label) return null;
  // The label stands in front of a date, of a colon, or alone; in a sentence it is a word.
  const value = plainValue(line, label.length);
  const word =
    value !== null &&
    !dateNumbers(value.text) &&
    !isUndated(value.text) &&
    /^\s*[\p{L}]/u.test(line.text.slice(label.length));
  return word ? null : { side: start ? ('start' as const) : ('due' as const), label, value };
};

const plainValue = (line: LabelledLine, at: number) => {
  const value = slice(line, at);
  return value && plainStart(value);
};

const isPart = (line: LabelledLine) => {
  if (labelIn(line) !== null || spanIn(line) !== null) return true;
  const found = stateIn(line);
  return found !== null && (line.item || found.marked);
};

const stateParts = new RegExp(
  `^(?<before>(?:(?:${anyOf(allOf(phrases.status_column))})\\s*:\\s*)?(?:[☐☒☑✓✔]\\s*)?)(?<name>.*?)(?<behind>\\s*\\((?:${anyOf(allOf(phrases.chosen))})\\))?$`,
  'u',
);
/** No state is longer, with what says that it is the one. */
const longestState = 60;

/** A state on a card: its name, what else is on its line, and whether something on it says that it is the one. */
function stateIn(line: LabelledLine) {
  const text = line.body ?? line;
  const groups = text.text.length <= longestState ? stateParts.exec(fold(text.text))?.groups : undefined;
  const { before = '', name = '', behind = '' } = groups ?? {};
  if (!groups || stateOf(name) === undefined) return null;
  const end = before.length + name.length;
  const rest = [slice(text, 0, before.length), slice(text, end)].flatMap((one) => one ?? []);
  const own = slice(text, before.length, end) as Fragment;
  return { own, rest, marked: rest.length > 0, chosen: behind !== '' || /[☒☑✓✔:]/u.test(before) };
}

/** Takes a date or a state into a card; false when the card has one. */
function readPart(line: LabelledLine, open: RawMilestone, next: LabelledLine | undefined): boolean {
  const found = labelIn(line);
  const span = found ? null : spanIn(line);
  if (span) return readSpan(span, line, open);
  if (!found) return readState(stateIn(line), open);
  if (open[found.side]) return false;
  open.furniture.push(slice(line, 0, found.label.length) as Fragment);
  open[found.side] = found.value;
  if (!found.value && next && dateNumbers(next.text)) open[found.side] = next;
  return true;
}

/** Both dates behind one label: `Fecha de inicio y fin: 10/2023 - 03/2024`. */
const spanIn = (line: LabelledLine): Pair | null => behindLabel(line, undefined)?.pair ?? null;

function readSpan([start, due]: Pair, line: LabelledLine, open: RawMilestone): boolean {
  if (open.start || open.due) return false;
  open.furniture.push(slice(line, 0, start.start - line.start) as Fragment);
  Object.assign(open, { start, due });
  return true;
}

/** Cards of which one state is marked as chosen. */
const decided = new WeakSet<RawMilestone>();

/** Takes a state into a card; one that is marked as chosen is its only one. */
function readState(state: ReturnType<typeof stateIn>, open: RawMilestone): boolean {
  if (!state || open.states.some(({ text }) => stateOf(text) === stateOf(state.own.text))) return false;
  open.furniture.push(...state.rest);
  if (decided.has(open)) open.furniture.push(state.own);
  else if (state.chosen) {
    open.furniture.push(...open.states);
    open.states = [state.own];
    decided.add(open);
  } else open.states.push(state.own);
  return true;
}

/** The date on the line below its label. */
const isWaited = ({ start, due }: RawMilestone, line: LabelledLine) =>
  start?.start === line.start || due?.start === line.start;
const setWaited = (open: RawMilestone, line: LabelledLine) => {
  const value: Fragment = { text: line.text, start: line.start, end: line.end };
  if (open.start?.start === line.start) open.start = value;
  if (open.due?.start === line.start) open.due = value;
};
