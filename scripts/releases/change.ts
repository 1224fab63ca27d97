import type { ChangeCause, ChangeKind } from '../../src/model/change.ts';

/** A change from one release to the next: one line of `changes.csv`. */
export interface Change {
  table: string | null;
  recordId: string | null;
  memberId: string | null;
  kind: ChangeKind;
  field: string | null;
  old: string | null;
  new: string | null;
  cause: ChangeCause | null;
}
