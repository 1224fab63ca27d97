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
  /** Beginnings of the page's first lines that alone tell the layout. */
  titles?: readonly string[];
  /** How many first lines are looked at for them; 6 when nothing is said. */
  titlesWithin?: number;
  /** Where no layout fits because the lines that tell are lost: whether a page is of this one all the same. */
  likely?: (lines: readonly LabelledLine[], head: ReadonlySet<LabelId>) => boolean;
  /** Whether this layout is converted, or only recognised and refused by name. */
  read: boolean;
}
