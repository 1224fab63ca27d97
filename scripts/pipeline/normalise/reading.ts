import type { Report } from '../diagnostics/diagnostic.ts';
import type { FieldId, RawField, RawPage } from '../extract/raw-page.ts';
import type { LayoutId } from '../recognise/layout.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Fragment } from '../source/span.ts';

/** What one page is read with. */
export interface Reading {
  page: RawPage;
  layout: LayoutId;
  sourceId: string;
  source: SourceText;
  report: Report;
}

/** Finds the first value of a field, in the order head, description, IRM summary. */
export const firstOf = (page: RawPage, field: FieldId): Fragment | null =>
  page.fields.find((one) => one.field === field && one.values.length > 0)?.values[0] ?? null;

/** All values of a field in one part of the page. */
export const fieldOf = (page: RawPage, field: FieldId, part: RawField['part']): Fragment[] =>
  page.fields.filter((one) => one.field === field && one.part === part).flatMap((one) => one.values);
