import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { pattern, patternWith } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf } from '../../../spellings/spelling.ts';
import { announcesList } from '../parts/announced.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

const several = allOf(phrases.milestone_count).filter((one) => one.endsWith('s'));
const opens = pattern`^${several}\s*[:.]\s*(?=\(?(?:1|a|i)[.)]\s)`;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** How such lists are numbered, each with the place that a mark has in its order, from 1. Letters stand behind a stop, comma or semicolon. */
const orders: readonly { mark: RegExp; placeOf: (mark: string) => number }[] = [
  { mark: /(?<=^|[\s.;])(\d{1,2})[.)]\s+(?=[\p{Lu}\d"“«¿¡])/gu, placeOf: Number },
  ...['(\\d{1,2})', '([ivx]{1,5})', '([a-z])'].map((mark, kind) => ({
    mark: patternWith('gu')`(?<=^|[.;,]\s*(?:\p{L}{1,3}\s+)?)\(?${mark}\)\s+(?=\S)`,
    placeOf: [Number, (roman: string) => romans.indexOf(roman) + 1, (one: string) => one.charCodeAt(0) - 96][kind] as (
      mark: string,
    ) => number,
  })),
];
const joinAtEnd = pattern`[;,.]\s*(?:${phrases.conjunctions}\s*)?$`;

/**
 * A numbered or lettered list of milestones in one line, behind the word for them or right below it. Numbers must run on.
 *
 * Shape: `"Hitos: 1. Censo de faroles. 2. Compra de focos (marzo de 2021)."`, `"Milestones: (i) Count the lamps; (ii) Buy bulbs."`
 */
export const inlineList: MilestoneShape = (lines) => {
  for (const [i, line] of lines.entries()) {
    const at = opens.exec(fold(line.text.slice(0, 60)))?.[0].length;
    const before = lines[i - 1];
    const below = before && announcesList(before) && isOnly(lines, i) ? line : null;
    const rest = at === undefined ? below : slice(line, at);
    const list = rest ? listIn(rest, below !== null) : [];
    if (list.length > 1) return list.map((title) => milestone(title));
  }
  return [];
};

/** Whether no list goes on below a line: its marks are then those of a list in lines. */
const isOnly = (lines: readonly LabelledLine[], at: number): boolean => {
  const next = lines[at + 1];
  return !next || !(next.item || next.ordinal || /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s/.test(next.text));
};

function listIn(rest: Fragment, bracketed: boolean): Fragment[] {
  for (const { mark, placeOf } of bracketed ? orders.slice(1) : orders) {
    let last = 0;
    const marks = [...rest.text.matchAll(mark)].filter((match) => placeOf(match[1] ?? '') === last + 1 && ++last);
    if (marks.length < 2 || marks[0]?.index !== 0) continue;
    return marks.flatMap(({ index, 0: { length } }, i) => {
      const item = slice(rest, index + length, marks[i + 1]?.index);
      return item && i < marks.length - 1 ? (withoutJoin(item) ?? []) : (item ?? []);
    });
  }
  return [];
}

/** An item without what joins it to the next: `; and`. A stop is its own. */
function withoutJoin(item: Fragment): Fragment | null {
  const end = joinAtEnd.exec(fold(item.text.slice(-12)))?.[0] ?? '';
  return end === '.' ? item : slice(item, 0, item.text.length - end.length);
}
