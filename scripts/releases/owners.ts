import type { NamedRow, TableFolder } from './descriptor.ts';
import { recordsOf } from './evidence.ts';

/** Which member a row belongs to, found through what it names: its plan, its commitment, its finding, its source. */
export class Owners {
  /** Member by record. Shape: `"commitment:MO0010"` → `"morocco"`. */
  readonly #members = new Map<string, string>();

  constructor(given: TableFolder) {
    for (const [table, type, id] of owning)
      for (const row of recordsOf(given, table)) {
        const member = this.memberOf(row);
        if (member !== null) this.#members.set(`${type}:${row[id]}`, member);
      }
  }

  /** Shape: `{milestone_id: "MO0010-M1", commitment_id: "MO0010", …}` → `"morocco"`; `null` for a row of nobody. */
  memberOf(row: NamedRow): string | null {
    if (row.member_id) return row.member_id;
    for (const key of this.#keysOf(row)) {
      const member = this.#members.get(key);
      if (member !== undefined) return member;
    }
    return null;
  }

  *#keysOf(row: NamedRow): Generator<string> {
    if (row.commitment_id) yield `commitment:${row.commitment_id}`;
    if (row.action_plan_id) yield `action_plan:${row.action_plan_id}`;
    if (row.subject_type) yield `${row.subject_type}:${row.subject_id}`;
    if (row.record_type) yield `${row.record_type}:${row.record_id}`;
    if (row.finding_id) yield `finding:${row.finding_id}`;
    if (row.source_id) yield `source:${row.source_id}`;
  }
}

/** Tables that others lead through, each after those it leads through itself. */
const owning = [
  ['members', 'member', 'member_id'],
  ['action_plans', 'action_plan', 'action_plan_id'],
  ['commitments', 'commitment', 'commitment_id'],
  ['milestones', 'milestone', 'milestone_id'],
  ['sources', 'source', 'source_id'],
  ['findings', 'finding', 'finding_id'],
] as const;
