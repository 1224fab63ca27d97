import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../../recognise/recognise.ts';
import { bareWords, fold } from '../../source/fold.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { endsOpen } from '../../spellings/function-words.ts';
import { type LabelMatch, spellingsOf } from '../../spellings/labels.ts';
import { pattern } from '../../spellings/pattern.ts';
import { isFurniture } from '../furniture.ts';
import type { RawPage } from '../raw-page.ts';
import type { SaysTitle } from './whole-title.ts';

/** The id in brackets at the end of a title line, or on the line below; what stands there is judged later. */
const bracketed = /\(\s{0,3}([^()\s]{1,200})\s{0,3}\)$|\[\s{0,3}([A-Z]{2,5}\d{4})\s{0,3}\]$/d;

/** An id in brackets inside a line that goes on: the heading below is glued to the title. */
const within = /\(\s{0,3}([A-Z]{2,5}\d{4})\s{0,3}\)/d;

/**
 * Reads the lines above the fact box: member and title with its id; the rest is navigation.
 *
 * Shape: `Saltar navegación` / `Marruecos` / `Queja de usuario (MO0010)` → member, title, id.
 */
export function readCommitmentHead(lines: readonly LabelledLine[], page: RawPage, saysTitle: SaysTitle): void {
  const content = lines.filter((line) => !isFurniture(line));
  const idLine =
    content.findLast((line) => bracketed.test(line.text)) ?? content.findLast((line) => within.test(line.text));
  const titleLine = idLine ? titleOf(idLine, content) : content.at(-1);
  const above = titleLine ? content.slice(0, content.indexOf(titleLine)) : [];
  const found = idLine && (bracketed.exec(idLine.text) ?? within.exec(idLine.text));
  if (titleLine) page.title = slice(titleLine, markOf(titleLine), titleLine === idLine ? found?.index : undefined);
  page.titleAbove = titleLine ? linesAbove(above, page.title ?? titleLine, saysTitle) : [];
  const memberLine = above[above.length - 1 - page.titleAbove.length];
  if (idLine && found) {
    page.id = slice(idLine, ...(found.indices?.[1] ?? found.indices?.[2] ?? [0, 0]));
    const behind = slice(idLine, found.index + found[0].length);
    if (behind) page.furniture.push(behind);
  }
  page.member = memberLine ?? null;
  page.headLines = content.filter((line) => line !== titleLine && line !== idLine);
  const read = [titleLine, idLine, memberLine, ...page.titleAbove];
  for (const line of lines) if (!read.includes(line)) page.furniture.push(line);
}

/** How long the mark of a list is in front of a line, in a copy that sets one before every line. */
const markOf = ({ item, body, start }: LabelledLine): number => (item && body ? body.start - start : 0);

/** An id and nothing else, behind the bar of a cell or without one. */
const alone = /^[\s|\u2003:]*([A-Z]{2,5}\d{4})[\s|]*$/d;

/** `Commitment ID KE0032`, where the label has lost its colon. */
const labelled = pattern`^${spellingsOf('commitment_id')}\s+(?=[a-z]{2,5}\d{4}$)`;

/** The id behind its own label, on its line or the next, where the title line has none; `null` where the page gives several. */
export function idBehindLabel(lines: readonly LabelledLine[]): Fragment | null {
  const found = lines.flatMap((line, i) => {
    const label = line.labels.find((match) => match.label === 'commitment_id');
    const without = labelled.exec(fold(line.text.slice(0, longestLabel)))?.[0].length;
    const value = without ? slice(line, without) : label && (slice(line, label.value) ?? lines[i + 1]);
    const place = value && alone.exec(value.text)?.indices?.[1];
    return value && place ? (slice(value, ...place) ?? []) : [];
  });
  return new Set(found.map(({ text }) => text)).size === 1 ? (found[0] ?? null) : null;
}

/** The title behind its own label in the form of a local commitment, on its line or the next; `null` where the page gives none. */
export function titleBehindLabel(lines: readonly LabelledLine[]): Fragment | null {
  const at = lines.findIndex(({ labels }) => labels.some(({ label }) => label === 'commitment_title'));
  const line = lines[at];
  const label = line?.labels.find((match) => match.label === 'commitment_title');
  return line && label ? (slice(line, label.value) ?? lines[at + 1]?.body ?? null) : null;
}

/**
 * Takes the only line of a head for the member where the plan is named after it, and no id stands behind it: the line of the title is lost.
 *
 * Shape: `Nuevo León, México` above `Plan de acción: Plan de acción – Nuevo León, México, 2021 – 2024`.
 */
export function keepMemberApart(page: RawPage, glance: readonly LabelledLine[]): void {
  const { title, member, id } = page;
  const plan = glance.find(({ labels }) => labels.some(({ label }) => label === 'action_plan'));
  if (!title || member || id || !plan || !bareWords(plan.text).includes(bareWords(title.text))) return;
  page.member = title;
  page.title = null;
}

/** No such label with its id is longer. */
const longestLabel = 80;

/** The line of the title: that of the id, or the one above where the id stands alone and the member has a line of its own. */
function titleOf(idLine: LabelledLine, content: readonly LabelledLine[]): LabelledLine {
  const alone = /^\(.*\)$/.test(idLine.text);
  const above = content.slice(0, content.indexOf(idLine)).filter(({ labels }) => !labels.some(isHeading));
  return (alone && above.length > 1 ? above.at(-1) : null) ?? idLine;
}

const isHeading = ({ label }: LabelMatch): boolean => label === 'h_overview' || label === 'h_glance';

/** No title is broken over more lines. */
const mostAbove = 2;
/** No line of a title is longer. */
const longestTitleLine = 200;

/**
 * The lines that a title begins on which is broken over lines: what is below goes on in lower case, or the line ends in a word that
 * cannot be the last, or the page says the whole of it elsewhere.
 */
function linesAbove(above: readonly LabelledLine[], last: Fragment, saysTitle: SaysTitle): LabelledLine[] {
  const found: LabelledLine[] = [];
  for (const line of above.toReversed()) {
    const whole = [line, ...found, last].map(({ text }) => text).join(' ');
    const goesOn = /^\p{Ll}/u.test((found[0] ?? last).text) || endsOpen(line.text) || saysTitle(whole);
    const canBegin =
      line.labels.length === 0 && line.text.length <= longestTitleLine && /[\p{L}\d,)’'"”»]$/u.test(line.text);
    // A line may stand twice in a capture.
    const isTwice = line.text === (found[0] ?? last).text;
    if (found.length === mostAbove || !goesOn || !canBegin || isTwice) break;
    found.unshift(line);
  }
  return found;
}

/** Reads the title of a plan page; the lines above it are navigation. */
export function readPlanHead(lines: readonly LabelledLine[], page: RawPage): void {
  const titleLine = lines.findLast((line) => !isFurniture(line));
  page.title = titleLine ?? null;
  for (const line of lines) if (line !== titleLine) page.furniture.push(line);
}

/** Reports what a commitment cannot be published without. */
export function checkHead(page: RawPage, source: SourceText, first: LabelledLine | undefined, report: Report): boolean {
  const place = source.place(page.title ?? first ?? source.whole);
  if (!page.title) report('title-missing', place, '', 'a title line above the fact box');
  if (!page.id)
    report('id-missing', place, '', `the id in brackets at the end of the title line, as in (MO0010)${seen(source)}`);
  return page.title !== null && page.id !== null;
}

const anyId = /(?<![\p{L}\p{N}])[A-Z]{2,5}\d{4}(?![\p{L}\p{N}])/gu;
/** Most ids that are named. */
const mostSeen = 3;

/** The ids that a page names without saying that one is its own. */
function seen({ text }: SourceText): string {
  const ids = [...new Set([...text.matchAll(anyId)].map(([id]) => id))];
  const more = ids.length > mostSeen ? ` and ${ids.length - mostSeen} more` : '';
  return ids.length === 0 ? '' : `; it names ${ids.slice(0, mostSeen).join(', ')}${more}, none as its own`;
}
