/** Counts of commitments as they stand in a sentence; `tabulated` is `null` where no sheet has the row of any. */
export interface HeldWords {
  held: string;
  tabulated: string | null;
  listed: string;
  known: string;
}
