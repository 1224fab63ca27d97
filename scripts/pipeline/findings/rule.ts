import type { FindingRow, Severity } from '../../../src/model/finding.ts';
import type { PassageRow } from '../../../src/model/passage.ts';
import type { Dataset } from '../../../src/model/tables.ts';

/** Something that a rule found: what it is about, what to say, and the passages that prove it, in reading order. */
export interface Found {
  subject: Pick<FindingRow, 'subject_type' | 'subject_id'>;
  es: string;
  en: string;
  passages: readonly PassageRow[];
}

/** The data as rules see it: the tables, and quick ways to their rows. */
export interface Evidence {
  dataset: Dataset;
  /** The passages of a field of a record, in order. */
  passagesOf: (recordType: PassageRow['record_type'], recordId: string, field: string) => readonly PassageRow[];
}

/**
 * A rule: what it looks for, why it matters to a citizen, and when it stays silent, in both languages; and how it looks.
 * A rule that is not sure stays silent: a wrong finding is worse than none.
 */
export interface Rule {
  id: string;
  severity: Severity;
  looksFor: { es: string; en: string };
  matters: { es: string; en: string };
  silentWhen: { es: string; en: string };
  find: (evidence: Evidence) => Iterable<Found>;
}
