import type { Report } from '../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../recognise/recognise.ts';
import type { SourceText } from '../source/source-text.ts';
import { slice } from '../source/span.ts';
import { endsOpen } from './commitment-lines.ts';
import { isFurniture } from './furniture.ts';
import type { RawPage } from './raw-page.ts';

/** The id in brackets at the end of a title line; what stands there is judged later. */
const bracketed = /\(([^()\s]{1,200})\)$/;

/** An id in brackets inside a line that goes on: the heading below is glued to the title. */
const within = /\(([A-Z]{2,5}\d{4})\)/;

/**
 * Reads the lines above the head block: member and title with its id; the rest is navigation.
 *
 * Shape: `Saltar navegación` / `Marruecos` / `Queja de usuario (MO0010)` → member, title, id.
 */
export function readCommitmentHead(lines: readonly LabelledLine[], page: RawPage): void {
  const content = lines.filter((line) => !isFurniture(line));
  const titleLine =
    content.findLast((line) => bracketed.test(line.text)) ??
    content.findLast((line) => within.test(line.text)) ??
    content.at(-1);
  const above = titleLine ? content.slice(0, content.indexOf(titleLine)) : [];
  page.titleAbove = titleLine ? linesAbove(above, titleLine) : [];
  const memberLine = above[above.length - 1 - page.titleAbove.length];
  if (titleLine) {
    const found = bracketed.exec(titleLine.text) ?? within.exec(titleLine.text);
    const at = found?.index ?? titleLine.text.length;
    page.title = slice(titleLine, 0, at);
    page.id = found ? slice(titleLine, at + 1, at + 1 + (found[1] ?? '').length) : null;
    const behind = found ? slice(titleLine, at + found[0].length) : null;
    if (behind) page.furniture.push(behind);
  }
  page.member = memberLine ?? null;
  page.headLines = content.filter((line) => line !== titleLine);
  for (const line of lines)
    if (line !== titleLine && line !== memberLine && !page.titleAbove.includes(line)) page.furniture.push(line);
}

/** No title is broken over more lines. */
const mostAbove = 2;
/** No line of a title is longer. */
const longestTitleLine = 200;

/**
 * The lines that a title begins on which is broken over lines: what is below goes on in lower case, or the line ends in a word that
 * cannot be the last.
 */
function linesAbove(above: readonly LabelledLine[], last: LabelledLine): LabelledLine[] {
  const found: LabelledLine[] = [];
  for (const line of above.toReversed()) {
    const goesOn = /^\p{Ll}/u.test((found[0] ?? last).text) || endsOpen(line.text);
    const canBegin =
      line.labels.length === 0 && line.text.length <= longestTitleLine && /[\p{L}\d,)’'"”»]$/u.test(line.text);
    if (found.length === mostAbove || !goesOn || !canBegin) break;
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
  if (!page.title) report('title-missing', place, '', 'a title line above the head block');
  if (!page.id) report('id-missing', place, '', 'the id in brackets at the end of the title line, as in (MO0010)');
  return page.title !== null && page.id !== null;
}
