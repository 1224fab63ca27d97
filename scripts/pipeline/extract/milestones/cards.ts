import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf, lookupOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import type { RawMilestone } from '../raw-page.ts';
import { milestone } from './shape.ts';

const stateOf = lookupOf(values.milestone_status);
const count = new RegExp(`^(\\d{1,3})\\s+(?:${anyOf(allOf(phrases.milestone_count))})$`, 'u');
const startLabel = new RegExp(`^(?:${anyOf(spellingsOf('start_date'))})\\s*:?`, 'u');
const endLabel = new RegExp(`^(?:${anyOf(spellingsOf('end_date'))})\\s*:?`, 'u');

export interface Cards {
  count: Fragment | null;
  milestones: RawMilestone[];
  /** Lines that belong to no card. */
  rest: LabelledLine[];
}

/**
 * Milestone cards of local commitments: number, text, two dates glued to their labels, then the state labels.
 *
 * Shape: `1` / `Se llevó a cabo …` / `Fecha de Inicio11/2022` / `Fecha Final12/2023` / `• No empezado` …
 */
export function readCards(lines: readonly LabelledLine[]): Cards {
  const cards: Cards = { count: null, milestones: [], rest: [] };
  let number: Fragment | null = null;
  let open: RawMilestone | null = null;
  for (const line of lines) {
    const announced = cards.milestones.length === 0 && number === null ? count.exec(fold(line.text)) : null;
    if (announced) cards.count = line;
    else if (isNextNumber(line, cards.milestones.length, open)) {
      number = line;
      open = null;
    } else if (open && readPart(line, open)) continue;
    else if (number) {
      open = milestone(line, { furniture: [number] });
      cards.milestones.push(open);
      number = null;
    } else cards.rest.push(line);
  }
  return cards;
}

/** Card numbers run on from 1; a number that does not, or that stands inside a card, is text. */
const isNextNumber = (line: LabelledLine, before: number, open: RawMilestone | null) =>
  line.text === String(before + 1) &&
  (open === null || open.start !== null || open.due !== null || open.states.length > 0);

function readPart(line: LabelledLine, open: RawMilestone): boolean {
  const folded = fold(line.text);
  const start = startLabel.exec(folded);
  const end = start ? null : endLabel.exec(folded);
  const label = start ?? end;
  if (label) {
    const value = slice(line, label[0].length);
    open.furniture.push(slice(line, 0, label[0].length) as Fragment);
    if (start) open.start = value;
    else open.due = value;
    return true;
  }
  const state = line.body;
  if (state && stateOf(state.text)) {
    open.states.push(state);
    return true;
  }
  return false;
}
