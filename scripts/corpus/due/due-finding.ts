/** A finding that a page must give: the rule, and the id of the record that it is about. */
export interface DueFinding {
  rule: string;
  subject: string;
  /** Tells it from others of the rule on a member or plan: pages that print the same list, or are of one plan, give one finding together. */
  key?: string;
}
