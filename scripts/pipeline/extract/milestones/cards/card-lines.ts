import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern, patternPart, patternWith } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import values from '../../../spellings/values.json' with { type: 'json' };

const part = patternPart`${[spellingsOf('start_date'), spellingsOf('end_date')]}\s*:?(?:\s*(?:\d{1,2}/)?\d{4}(?!\d)|$)`;
const states = Object.values(values.milestone_status);
/** Where parts of a card begin that a capture has glued together: a label with its date, a marked state, a number behind a state. */
const inner = pattern`(?<=\S\s{0,4})(?:${part}|[•●]\s*${states}(?!\p{L})|(?<=[•●]\s*${states}\s?)\d{1,3}\.?(?=\s?\p{L}|$))`;
/** The number of the first card, glued to how many follow: `8 Hitos1`. */
const counted = pattern`^\d{1,3}\s+${phrases.milestone_count}(?=\d{1,3}\.?$)`;
const numbered = /^\d{1,3}\.?(?=\p{Lu})/u;

/** A line that is several states and nothing else, side by side or glued: `Not StartedIn ProgressStuck`. */
const onlyStates = pattern`^(?:[•●]\s*)?(?:${states}(?:\s*[•●]\s*|\s+)?){2,}$`;
const eachState = patternWith('gu')`${states}`;
const longestStates = 200;

/** A line of cards with each of its parts as a line. */
export function splitCardLine(line: LabelledLine): LabelledLine[] {
  if (line.text.length > 4000) return [line];
  const folded = fold(line.text);
  if (line.text.length <= longestStates && onlyStates.test(folded))
    return [...folded.matchAll(eachState)].flatMap(({ index, 0: { length } }) => {
      const state = slice(line, index, index + length);
      return state ? [{ ...asLine(line, state), item: true, body: state }] : [];
    });
  const number = counted.exec(folded)?.[0].length ?? numbered.exec(line.text)?.[0].length;
  const at = number ?? inner.exec(folded)?.index;
  const [before, rest] = at ? [slice(line, 0, at), slice(line, at)] : [null, null];
  return before && rest ? [asLine(line, before), ...splitCardLine(asLine(line, rest))] : [line];
}

export function asLine(line: LabelledLine, piece: Fragment): LabelledLine {
  const mark = /^[•●]\s*/u.exec(piece.text)?.[0].length ?? 0;
  const kept = line.item && piece.start === line.start && line.body ? line.body.start - line.start : mark;
  return { ...line, ...piece, item: kept > 0, ordinal: null, body: slice(piece, kept) };
}
