import type { LabelledLine } from '../../recognise/recognise.ts';
import type { Fragment } from '../../source/span.ts';
import type { RawParagraph, RawSection } from '../raw-page.ts';
import { brokenHeading, type HeadedLine, headingOf, planHeadingOf } from './headings.ts';

/** How the lines of a part become headings and text. */
export type HeadingRule = (line: LabelledLine, open: RawSection | null) => HeadedLine | null;

export const templateHeadings =
  (part: RawSection['part']): HeadingRule =>
  (line) =>
    headingOf(line, part);

/** A local plan: template headings; else lines that stand alone, once the question above has its answer. */
export const planHeadings: HeadingRule = (line, open) =>
  headingOf(line, 'plan') ?? planHeadingOf(line, open === null || open.heading === null || open.paragraphs.length > 0);

/**
 * Gathers lines below their headings, in order. No line is left out: text above the first heading makes a section without one.
 */
export function readSections(
  lines: readonly LabelledLine[],
  part: RawSection['part'],
  rule: HeadingRule,
): RawSection[] {
  const sections: RawSection[] = [];
  let open: RawSection | null = null;
  const add = (paragraph: RawParagraph) => {
    if (!open) {
      open = { part, heading: null, paragraphs: [] };
      sections.push(open);
    }
    open.paragraphs.push(paragraph);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LabelledLine;
    const headed: HeadedLine | null = rule(line, open);
    const broken = headed ? null : brokenHeading(line, lines[at + 1], part);
    if (broken) at++;
    if (broken) {
      open = { part, heading: broken, paragraphs: [] };
      sections.push(open);
    } else if (headed) {
      open = { part, heading: headed.heading, paragraphs: [] };
      sections.push(open);
      if (headed.rest) add(paragraph(headed.rest, false));
    } else if (line.body || !line.item) {
      add(line.item && line.body ? paragraph(line.body, true) : paragraph(line, false));
    }
  }
  return sections;
}

const paragraph = ({ text, start, end }: Fragment, item: boolean): RawParagraph => ({ text, start, end, item });
