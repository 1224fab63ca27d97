/** A finding that a page must give: the rule, and the id of the record that it is about. */
export interface DueFinding {
  rule: string;
  subject: string;
  /** Tells it from others of the rule on a member: pages that print the same list give one finding together. */
  key?: string;
}
