import type { Line } from '../lex/lines.ts';
import type { LabelId, LabelMatch } from '../spellings/labels.ts';

/** A line with the labels it is, or begins with. */
export interface LabelledLine extends Line {
  labels: readonly LabelMatch[];
}

export type LayoutId = 'A' | 'B' | 'C' | 'D1' | 'D2' | 'M' | 'X';

/** How pages of one layout are told from all others, by the labels that stand on them. */
export interface Layout {
  id: LayoutId;
  /** What a page of this layout is of. */
  record: 'commitment' | 'action_plan' | 'member' | 'report';
  /** One label of each group must be on the page. */
  needs: readonly (readonly LabelId[])[];
  /** One of these must be in the head of the page. */
  inHead?: readonly LabelId[];
  /** None of these may be in the head. */
  never: readonly LabelId[];
  /** How many first lines are the head; when nothing is said, all down to the heading of the description. */
  neverWithin?: number;
  /** Tells the layout from one of the first lines alone, or with the one below; the labels of other layouts may then stand in the text. */
  title?: (line: string, next?: string) => boolean;
  /** Whether such a line may also be a link of a page that a line below tells. */
  titleYields?: (line: string) => boolean;
  /** An example of such a line, for messages. */
  titleLike?: string;
  /** How many first lines are looked at for it; 6 when nothing is said. */
  titleWithin?: number;
  /** Most lines that tell it; a page with more of them is a list of such pages. */
  titleAtMost?: number;
  /** Where no layout fits because the lines that tell are lost: whether a page is of this one all the same. */
  likely?: (lines: readonly LabelledLine[], head: ReadonlySet<LabelId>) => boolean;
  /** Where no layout is likely either: whether a page of none of them belongs here. */
  otherwise?: (lines: readonly LabelledLine[], head: ReadonlySet<LabelId>) => boolean;
}
