import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, sliceBefore } from '../../../source/span.ts';
import { isDateCell } from '../../../spellings/date-patterns.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { plainStart } from '../../../spellings/plain-start.ts';
import { lookupOf } from '../../../spellings/spelling.ts';
import { isUndated } from '../../../spellings/undated.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import { behindLabel, type Pair } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';

/** The code of a state of milestones, by any of its spellings. Shape: `"En progreso"` → `"in_progress"`. */
export const stateOf = lookupOf(values.milestone_status);
const startLabel = pattern`^${spellingsOf('start_date')}\s*:?`;
const endLabel = pattern`^${spellingsOf('end_date')}\s*:?`;

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
    !isDateCell(value) &&
    !isUndated(value.text) &&
    /^\s*[\p{L}]/u.test(line.text.slice(label.length));
  return word ? null : { side: start ? ('start' as const) : ('due' as const), label, value };
};

const plainValue = (line: LabelledLine, at: number) => {
  const value = slice(line, at);
  return value && plainStart(value);
};

/** Whether a line is a date or a state of a card. */
export const isPart = (line: LabelledLine) => {
  if (labelIn(line) !== null || bothDatesIn(line) !== null) return true;
  const found = stateIn(line);
  return found !== null && (line.item || found.marked);
};

const stateParts = pattern`^(?<before>(?:${phrases.status_column}\s*:\s*)?(?:(?:[☐☒☑✓✔]|\[[ x]\])\s*)?)(?<name>.*?)(?<behind>\s*\(${phrases.chosen}\))?$`;
const stateLabel = pattern`^${phrases.status_column}\s*:$`;
/** Whether a line is the label of a state and nothing else: `Status:`. */
export const isStateLabel = (text: string): boolean => text.length <= longestState && stateLabel.test(fold(text));
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
  return { own, rest, marked: rest.length > 0, chosen: behind !== '' || /[☒☑✓✔x:]/u.test(before) };
}

/** Takes a date or a state into a card; false when the card has one. */
export function readPart(line: LabelledLine, open: RawMilestone, next: LabelledLine | undefined): boolean {
  const found = labelIn(line);
  const span = found ? null : bothDatesIn(line);
  if (span) return readSpan(span, line, open);
  if (!found) return readState(stateIn(line), open);
  if (open[found.side]) return false;
  open.furniture.push(slice(line, 0, found.label.length) as Fragment);
  open[found.side] = found.value;
  if (!found.value && next && isDateCell(next)) open[found.side] = next;
  return true;
}

/** Both dates behind one label: `Fecha de inicio y fin: 10/2023 - 03/2024`. */
const bothDatesIn = (line: LabelledLine): Pair | null => behindLabel(line, undefined)?.pair ?? null;

function readSpan([start, due]: Pair, line: LabelledLine, open: RawMilestone): boolean {
  if (open.start || open.due) return false;
  open.furniture.push(sliceBefore(line, start) as Fragment);
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
