/** What a line is on the page; damage chooses its lines by it. */
export type Role =
  | 'navigation'
  | 'member'
  | 'title'
  | 'heading'
  | 'field'
  | 'item'
  | 'areas'
  | 'text'
  | 'milestones'
  | 'listing'
  | 'foot';

/** A line of a page, before it is damaged and written down. */
export interface PrintedLine {
  role: Role;
  text: string;
  /** What a labelled line answers: a question, or another fact of the fact box. */
  field?: string;
  label?: string;
  value?: string;
  /** A blank line stands in front, where the page has blank lines at all. */
  apart: boolean;
  /** Something was done to it: nothing else is. */
  damaged?: boolean;
}

export const line = (role: Role, text: string, more: Partial<PrintedLine> = {}): PrintedLine => ({
  role,
  text,
  apart: true,
  ...more,
});

/** A label and what stands behind its colon, which may be nothing. */
export const fieldLine = (field: string, label: string, value: string | null): PrintedLine =>
  line('field', `${label}: ${value ?? ''}`.trimEnd(), { field, label, ...(value === null ? {} : { value }) });

/** The page as text. */
export const asText = (lines: readonly PrintedLine[], tight: boolean): string =>
  `${lines.map(({ text, apart }, i) => (apart && !tight && i > 0 ? `\n${text}` : text)).join('\n')}\n`;
