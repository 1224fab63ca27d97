import type { Fragment } from '../source/span.ts';
import type { LabelId } from '../spellings/labels.ts';
import type { SentenceQuestion } from '../spellings/sentences.ts';

/** The part of the page a piece stands in. */
export type Part = 'head' | 'glance' | 'inception_summary' | 'description' | 'irm_summary' | 'milestones';

/** What a value is; besides the labels, what a description says in its first lines and what is answered with a sentence. */
export type FieldId =
  | LabelId
  | SentenceQuestion
  | Openness
  | 'specificity'
  | 'plan_number'
  | 'irm_number'
  | 'plan_ordinal';

/** Whether a commitment opened government: as a whole, and by OGP value. */
export type Openness =
  | 'did_it_open_government'
  | 'opened_access_to_information'
  | 'opened_civic_participation'
  | 'opened_public_accountability';

/** A label of the page and what stands behind it; no `values` means the label is there and the value is not. */
export interface RawField {
  field: FieldId;
  part: Part;
  label: Fragment | null;
  values: Fragment[];
  /** The report of the IRM that the label names. */
  report?: 'progress' | 'end_of_term';
}

export interface RawParagraph extends Fragment {
  /** The line is a list item. */
  item: boolean;
}

export interface RawSection {
  part: 'description' | 'irm_summary' | 'plan' | 'member';
  heading: Fragment | null;
  paragraphs: RawParagraph[];
}

export interface RawMilestone {
  title: Fragment;
  /** Where the title goes on, on the lines below. */
  titleRest: Fragment[];
  /** The number printed with it, where cards are numbered. */
  number: number | null;
  start: Fragment | null;
  due: Fragment | null;
  continuity: Fragment | null;
  /** The state labels printed with it: all of them, or the one that is chosen. */
  states: Fragment[];
  /** Numbers, labels and marks around the values: accounted for and not published. */
  furniture: Fragment[];
}

export interface RawIndicator {
  title: Fragment;
  baseline: Fragment | null;
  target: Fragment | null;
  unit: 'percent' | 'count' | null;
  unitText: Fragment | null;
  changePercent: Fragment | null;
}

export interface RawFigure {
  /** Index of the section it stands in. */
  section: number;
  kind: 'total' | 'part' | 'count' | 'announced';
  label: Fragment | null;
  number: Fragment;
  /** The number with what is glued to it, for example `8 Mayo`. */
  verbatim: Fragment;
}

export interface RawListing {
  id: Fragment;
  title: Fragment | null;
  /** The lines that the title goes on over. */
  titleRest: Fragment[];
  year: Fragment | null;
  area: Fragment | null;
  starred: Fragment | null;
}

/** A plan that the page of a member names: the current one by its years, others by the title of the document. */
export interface RawPlan {
  title: Fragment | null;
  years: Fragment | null;
}

/** What was found on a page, every piece with its place; nothing is interpreted yet. */
export interface RawPage {
  member: Fragment | null;
  /** The other lines above the fact box, for where the member does not stand right above the title. */
  headLines: Fragment[];
  /** The lines above the title’s last that it seems to begin on, where it is broken over lines. */
  titleAbove: Fragment[];
  title: Fragment | null;
  id: Fragment | null;
  fields: RawField[];
  sections: RawSection[];
  milestones: RawMilestone[];
  /** The number of milestones the page announces: `8 Hitos`. */
  milestoneCount: Fragment | null;
  indicators: RawIndicator[];
  figures: RawFigure[];
  listings: RawListing[];
  plans: RawPlan[];
  /** Navigation, headings of the page, forms, traps. */
  furniture: Fragment[];
}

export const emptyPage = (): RawPage => ({
  member: null,
  headLines: [],
  titleAbove: [],
  title: null,
  id: null,
  fields: [],
  sections: [],
  milestones: [],
  milestoneCount: null,
  indicators: [],
  figures: [],
  listings: [],
  plans: [],
  furniture: [],
});

/** Keeps lines that are no value of a field as text, below a heading or none. Without lines nothing is kept. */
export function keepAsText(
  page: RawPage,
  lines: readonly (Fragment & { item?: boolean })[],
  part: RawSection['part'] = 'description',
  heading: Fragment | null = null,
): void {
  const paragraphs = lines.map(({ text, start, end, item = false }) => ({ text, start, end, item }));
  if (paragraphs.length > 0) page.sections.push({ part, heading, paragraphs });
}
