import type { LabelId } from '../spellings/labels.ts';

export type LayoutId = 'A' | 'B' | 'C' | 'D1' | 'D2' | 'M' | 'X';

/** How pages of one layout are told from all others, by the labels that stand on them. */
export interface Layout {
  id: LayoutId;
  /** What a page of this layout is of. */
  record: 'commitment' | 'action_plan' | 'member' | 'report';
  /** One label of each group must be on the page. */
  needs: readonly (readonly LabelId[])[];
  /** None of these may be. */
  never: readonly LabelId[];
  /** Beginnings of the page's first lines that alone tell the layout. */
  titles?: readonly string[];
  /** Whether this layout is converted, or only recognised and refused by name. */
  read: boolean;
}
