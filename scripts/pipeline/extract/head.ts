import type { Report } from '../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../recognise/recognise.ts';
import type { SourceText } from '../source/source-text.ts';
import { slice } from '../source/span.ts';
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
  const memberLine = titleLine ? content[content.indexOf(titleLine) - 1] : undefined;
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
  for (const line of lines) if (line !== titleLine && line !== memberLine) page.furniture.push(line);
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
