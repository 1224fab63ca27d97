import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, strip } from '../../../source/span.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { undatedPair } from '../../../spellings/undated.ts';
import { continuityAtEnd, joinRows } from '../parts/broken-rows.ts';
import { datesAndState, endsInContinuity, stateBehind } from '../parts/dates-and-state.ts';
import { labelledDates } from '../parts/labelled-dates.ts';
import { cutEnding, type MilestoneShape, milestone } from '../shape.ts';

/** The head of such a table, or a heading that announces milestones. */
const announces = pattern`^${phrases.milestone_area}(?!\p{L})`;
const bothLabels = [spellingsOf('start_date'), spellingsOf('end_date')].map((names) => pattern`${names}`);
const yearOnly = /^\d{4}$/;

/**
 * Rows of a table flattened on one line each: text, new or continued, start, end.
 *
 * A sentence can end in two dates as well, so that there must be several rows, a word for new or continued, or a table head.
 * Shape: `"Introducción de un módulo … Nuevo Primer trimestre 2019 Junio 2019"`; its state may stand behind the dates.
 */
export const tableRows: MilestoneShape = (lines) => {
  let announced = false;
  let named = false;
  let saysContinuity = false;
  let certain = 0;
  const joined = joinRows(lines);
  const rows = joined.flatMap((line, i) => {
    const isHead = isTableHead(line);
    announced ||= isHead;
    saysContinuity ||= isHead && endsInContinuity(line);
    const body = line.body ?? line;
    const found = datesAndState(body);
    named ||= isHead && namesBoth(line.text);
    const dates = found ?? (announced ? undatedPair(body) : null) ?? (named ? bracketedPair(body) : null);
    const before = dates ? slice(body, 0, dates.before) : null;
    if (!dates || !before || before.text.length < 8 || holdsTable(before) || isLabel(before)) return [];
    if (labelledDates(before)) return [];
    const { rest, ending } = cutEnding(before, continuityAtEnd);
    if (!ending && [dates.start, dates.due].every(({ text }) => yearOnly.test(text))) return [];
    if (ending || announced) certain++;
    else if (body.text.endsWith('.')) return [];
    const title = rest && strip(rest, /^/, /(?<![\s:;,(/–-])[\s:;,(/–-]+$/);
    const said = found?.state ? stateBehind(found.state, saysContinuity) : { states: [], continuity: null };
    const more = { ...said, continuity: ending ?? said.continuity };
    const above = joined[i - 1];
    // The title was broken over two lines.
    const [first, ...titleRest] = [above && goesOnFrom(above, line) ? (above.body ?? above) : [], title ?? []].flat();
    return title && first ? [milestone(first, { titleRest, start: dates.start, due: dates.due, ...more })] : [];
  });
  return certain > 0 || rows.length > 1 ? rows : [];
};

/** The two dates in brackets at the end of a row: `Build the portal (January 2022 - June 2022)`. */
function bracketedPair(row: Fragment) {
  const closed = /\)[.;]?$/.exec(row.text.slice(-2));
  const open = closed ? slice(row, 0, row.text.length - closed[0].length) : null;
  const dates = open && datesAndState(open);
  return dates && !dates.state && /\(\s*$/.test(row.text.slice(0, dates.before)) ? dates : null;
}

const namesBoth = (text: string): boolean => {
  const folded = fold(text);
  return bothLabels.every((names) => names.test(folded));
};

/** Whether a row in small letters goes on from the line above, which is no row and no head, and ends in no stop. */
const goesOnFrom = (above: LabelledLine, line: LabelledLine): boolean =>
  /^\p{Ll}/u.test(line.text) &&
  !line.blankBefore &&
  above.labels.length === 0 &&
  !isTableHead(above) &&
  !/[.:;]$/.test(above.text) &&
  datesAndState(above.body ?? above) === null;

/** Whether a text holds the head of a table: then it is no row. */
const holdsTable = ({ text }: Fragment): boolean => namesBoth(text);

/** `Timescales: June 2016 – December 2017` is no milestone. */
export const isLabel = ({ text }: Fragment): boolean => /:\s*$/.test(text) && text.split(/\s+/, 5).length < 5;

/** Whether a line, with the one below it, names a column for the start and one for the end. */
export const namesStartAndEnd =
  (lines: readonly LabelledLine[]) =>
  (line: LabelledLine): boolean => {
    const below = lines[lines.indexOf(line) + 1];
    return namesBoth(`${line.text} ${below?.text ?? ''}`.slice(0, 250));
  };

/** Whether a line is the head of a table of milestones, or a heading that announces them. */
export function isTableHead(line: LabelledLine): boolean {
  if (line.text.length > 250) return false;
  return namesBoth(line.text) || (line.text.length <= 80 && announces.test(fold(line.text)));
}
