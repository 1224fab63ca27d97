import type { Report } from '../../diagnostics/diagnostic.ts';
import type { RawFigure, RawIndicator, RawListing, RawSection } from '../../extract/raw-page.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, onOneLine } from '../../source/span.ts';
import { plainStart } from '../../spellings/plain-start.ts';
import { yearOf } from '../action-plans.ts';
import { type DraftRow, draftRow } from '../draft.ts';
import { textLanguage } from '../language.ts';
import { firstAreaId, policyAreaRow } from '../policy-areas.ts';

interface Subject {
  type: 'commitment' | 'action_plan' | 'member';
  id: string;
  sourceId: string;
}

export const sectionId = (subjectId: string, index: number): string => `${subjectId}-S${index + 1}`;

/** Sections in page order; a paragraph is a line of the text and has its place. */
export function sectionRows(sections: readonly RawSection[], subject: Subject): DraftRow[] {
  return sections.map((section, i) => {
    const paragraphs = section.paragraphs.flatMap((paragraph) => {
      const plain = plainStart(paragraph);
      return plain ? [{ ...plain, item: paragraph.item }] : [];
    });
    const text = paragraphs.map(({ text: line, item }) => (item ? `• ${line}` : line)).join('\n');
    const heading = section.heading ? plainStart(section.heading) : null;
    return draftRow(
      'sections',
      {
        section_id: sectionId(subject.id, i),
        subject_type: subject.type,
        subject_id: subject.id,
        position: i + 1,
        part: section.part,
        heading: heading && onOneLine(heading),
        text: text === '' ? null : text,
        language: textLanguage(text),
        source_id: subject.sourceId,
      },
      { heading, text: paragraphs },
    );
  });
}

/** `1.234`, `1,5` and `70` as numbers; a point or comma before three digits parts thousands. */
export const numberOf = (printed: Fragment | null): number | null => {
  if (!printed || !/^\d+(?:[.,]\d+)*$/.test(printed.text)) return null;
  return Number(printed.text.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
};

export function indicatorRows(indicators: readonly RawIndicator[], commitmentId: string): DraftRow[] {
  return indicators.flatMap((indicator, i) => {
    const title = plainStart(indicator.title);
    if (!title) return [];
    const row = {
      indicator_id: `${commitmentId}-I${i + 1}`,
      commitment_id: commitmentId,
      position: i + 1,
      title: title.text,
      unit: indicator.unit,
      unit_verbatim: indicator.unitText?.text ?? null,
      baseline: numberOf(indicator.baseline),
      target: numberOf(indicator.target),
      change_percent: numberOf(indicator.changePercent),
    };
    return [
      draftRow('indicators', row, {
        title,
        unit_verbatim: indicator.unitText,
        baseline: indicator.baseline,
        target: indicator.target,
        change_percent: indicator.changePercent,
      }),
    ];
  });
}

export function figureRows(figures: readonly RawFigure[], planId: string): DraftRow[] {
  let total: string | null = null;
  return figures.map((figure, i) => {
    const figure_id = `${planId}-F${i + 1}`;
    const label = figure.label && plainStart(figure.label);
    if (figure.kind === 'total') total = figure_id;
    return draftRow(
      'figures',
      {
        figure_id,
        action_plan_id: planId,
        position: i + 1,
        section_id: sectionId(planId, figure.section),
        kind: figure.kind,
        part_of: figure.kind === 'part' ? total : null,
        label: label?.text ?? null,
        value: numberOf(figure.number),
        verbatim: figure.verbatim.text,
      },
      { label, value: figure.number, verbatim: figure.verbatim },
    );
  });
}

/** The title of an entry, each line of it. */
export function listedTitle({ title, titleRest }: RawListing): Fragment[] {
  const first = title && plainStart(title);
  return first ? [first, ...titleRest] : [];
}

/** Lines of a title as one text; `null` where there are none. */
export const textOf = (lines: readonly Fragment[]): string | null =>
  lines.length > 0 ? lines.map(({ text }) => text).join(' ') : null;

/** Entries of the list at the foot of a page. */
export function listingRows(
  listings: readonly RawListing[],
  sourceId: string,
  source: SourceText,
  report: Report,
): DraftRow[] {
  return listings.flatMap((listing, i) => {
    const printed = listing.area && plainStart(listing.area);
    const area = printed ? firstAreaId(printed, source, report) : null;
    const title = listedTitle(listing);
    const row = draftRow(
      'listings',
      {
        source_id: sourceId,
        position: i + 1,
        commitment_id: listing.id.text,
        title: textOf(title),
        cycle: yearOf(listing.year),
        policy_area_id: area,
        policy_area_verbatim: printed?.text ?? null,
        starred: listing.starred ? true : null,
      },
      {
        commitment_id: listing.id,
        title,
        cycle: listing.year,
        policy_area_verbatim: printed,
        starred: listing.starred,
      },
    );
    return area ? [policyAreaRow(area), row] : [row];
  });
}
