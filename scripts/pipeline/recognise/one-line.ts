import type { Line } from '../lex/lines.ts';
import { fold } from '../source/fold.ts';
import { isGlued } from '../source/glued.ts';
import { slice } from '../source/span.ts';
import { idInBrackets } from '../spellings/commitment-ids.ts';
import { isKnownValue } from '../spellings/known-values.ts';
import { type LabelId, spellingsOf } from '../spellings/labels.ts';
import { pattern, patternPart, patternWith } from '../spellings/pattern.ts';

/** The labels of the fact box of a national commitment that have a value, in the order of the page, each below its heading. */
const labels: readonly [LabelId, LabelId | null][] = [
  ['action_plan', 'h_glance'],
  ['plan_cycle', null],
  ['status', null],
  ['lead', 'h_institutions'],
  ['support', null],
  ['irm_report', 'h_irm'],
  ['starred', null],
  ['early_results', null],
  ['verifiable', 'h_design'],
  ['relevant', null],
  ['potential_impact', null],
  ['ambition', null],
  ['completion', 'h_implementation'],
];
/** Fewest labels in one line that make it a whole fact box; two or three may be glued together. */
const fewest = 8;
/** No fact box is longer. */
const longest = 6000;

const valued = new Map(labels.map(([label]) => [label, patternWith('gu')`${spellingsOf(label)}\s*:`]));
const endsIn = (label: LabelId) => pattern`${spellingsOf(label)}\s*$`;
const headingAtEnd = new Map(labels.flatMap(([, heading]) => (heading ? [[heading, endsIn(heading)] as const] : [])));
const overview = endsIn('h_overview');
const areas = patternWith('gu')`${spellingsOf('h_policy')}`;
const description = patternWith('gu')`${spellingsOf('h_description')}`;

/** Whether a part of the page begins at a place: in capitals, behind a space or glued to what is before. */
const begins = (text: string, at: number): boolean =>
  /\p{Lu}/u.test(text.charAt(at)) && (/\s/.test(text.charAt(at - 1)) || isGlued(text, at));

/**
 * Takes a page apart that came on one line, at the labels of its fact box; what is not certain stays together, so that the page is refused.
 *
 * Shape: `"Kenya Wells (KE0001) Overview At-a-Glance Action Plan: … Completion: Limited Description …"` → a line for each part.
 */
export function splitOneLine(line: Line): Line[] {
  const title = line.text.length > 200 ? idInBrackets.exec(line.text.slice(0, longest)) : null;
  const cuts = title ? cutsOf(line.text, fold(line.text.slice(0, longest)), title.index + title[0].length) : null;
  if (!title || !cuts) return [line];
  const bounds = [0, title.index + title[0].length, ...cuts, line.text.length].sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, i) => {
    const piece = slice(line, bounds[i] ?? 0, end);
    return piece
      ? [{ ...line, ...piece, item: false, ordinal: null, body: piece, blankBefore: false, blankAfter: false }]
      : [];
  });
}

function cutsOf(text: string, folded: string, from: number): number[] | null {
  const found: { label: LabelId; at: number; end: number }[] = [];
  for (const [label] of labels) {
    const behind = found.at(-1)?.end ?? from;
    const match = [...folded.slice(behind).matchAll(valued.get(label) as RegExp)].find(({ index }) =>
      begins(text, behind + index),
    );
    const at = behind + (match?.index ?? 0);
    if (match) found.push({ label, at, end: at + match[0].length });
  }
  const last = found.at(-1);
  const body = last?.label === 'completion' ? bodyAt(text, folded, last.end) : null;
  if (found.length < fewest || !body) return null;
  const headings = found.flatMap(({ label, at }) => headingsBefore(label, text, folded.slice(0, at)));
  const report = found.find(({ label }) => label === 'irm_report')?.at ?? from;
  const listed = [...folded.slice(from, report).matchAll(areas)].findLast(({ index }) => begins(text, from + index));
  const policy = listed ? [from + listed.index, from + listed.index + listed[0].length] : [];
  return [...found.map(({ at }) => at), ...headings, ...policy, ...body];
}

/** Where the headings begin that stand right in front of a label. */
function headingsBefore(label: LabelId, text: string, before: string): number[] {
  const heading = labels.find(([own]) => own === label)?.[1];
  const at = heading ? headingAtEnd.get(heading)?.exec(before)?.index : undefined;
  if (at === undefined || !begins(text, at)) return [];
  const above = label === 'action_plan' ? overview.exec(before.slice(0, at))?.index : undefined;
  return above === undefined || !begins(text, above) ? [at] : [above, at];
}

/** Where the heading of the text begins and ends, behind the last value: one of a closed list, or none. */
function bodyAt(text: string, folded: string, from: number): [number, number] | null {
  for (const match of folded.slice(from).matchAll(description)) {
    const at = from + match.index;
    if (!begins(text, at)) continue;
    const value = text.slice(from, at).trim();
    if (value === '' || isKnownValue(value)) return [at, at + match[0].length];
    return null;
  }
  return null;
}

const joinedHeadings = labels.flatMap(([label, heading]) =>
  heading
    ? [pattern`^(?:${spellingsOf('h_overview')}\s+)?(?=${spellingsOf(heading)}\s+${spellingsOf(label)}\s*:)`]
    : [],
);
const glanceHeading = pattern`^${labels.flatMap(([, heading]) => (heading ? spellingsOf(heading) : []))}\s+`;
const headings = patternPart`${spellingsOf('h_overview')}(?:\s+${spellingsOf('h_glance')})?`;
const behindId = pattern`^.{1,400}\([a-z]{2,5}\d{4}\)\s+(?=${headings}$)`;
const bothHeadings = pattern`^${spellingsOf('h_overview')}\s+(?=${spellingsOf('h_glance')}$)`;
const lastLabel = pattern`^(?:${spellingsOf('h_implementation')}\s+)?${spellingsOf('completion')}\s*:`;

/**
 * Takes headings of the fact box apart from what they are joined to by a space, where nothing else can be meant: in front of the label that
 * they stand above, behind the id of the title, and the heading of the text behind the last value.
 *
 * Shape: `"Overview At-a-Glance Action Plan: …"` → three lines; `"Completion: Limited Description The wells …"` → three.
 */
export function splitJoined(line: Line): Line[] {
  const cuts = line.item || line.ordinal ? [] : joinsOf(line.text).filter((at) => at > 0 && at < line.text.length);
  if (cuts.length === 0) return [line];
  const bounds = [0, ...new Set(cuts), line.text.length].sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, i) => {
    const piece = slice(line, bounds[i] ?? 0, end);
    const [isFirst, isLast] = [i === 0, end === line.text.length];
    return piece
      ? [
          {
            ...line,
            ...piece,
            body: piece,
            blankBefore: isFirst && line.blankBefore,
            blankAfter: isLast && line.blankAfter,
          },
        ]
      : [];
  });
}

function joinsOf(text: string): number[] {
  const folded = fold(text.slice(0, longest));
  const behind = behindId.exec(folded)?.[0].length;
  if (behind !== undefined) return [behind, behind + (bothHeadings.exec(folded.slice(behind))?.[0].length ?? 0)];
  const last = lastLabel.exec(folded)?.[0].length;
  const found = last === undefined ? null : bodyAt(text, folded, last);
  // `Description of the wells` goes on.
  const body = found && /^\s*(?:[^\p{Ll}\s]|$)/u.test(text.slice(found[1])) ? found : null;
  const both = bothHeadings.exec(folded)?.[0].length;
  const above = joinedHeadings.map((joined) => joined.exec(folded)?.[0].length).find((length) => length !== undefined);
  const heading = above === undefined ? undefined : above + (glanceHeading.exec(folded.slice(above))?.[0].length ?? 0);
  return [body ?? [], both ?? [], above ?? [], heading ?? []].flat();
}
