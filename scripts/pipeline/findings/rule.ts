import type { Bilingual } from '../../../src/model/column.ts';
import type { Severity } from '../../../src/model/finding.ts';
import type { PassageRow } from '../../../src/model/passage.ts';
import type { Evidence } from './evidence.ts';
import type { PageLines } from './page-lines.ts';
import type { Subject } from './subject.ts';

/** Something that a rule found: what it is about, what to say, and the passages that prove it. */
export interface Found {
  subject: Subject;
  /** Tells it from others of the rule on the subject where the quotations do not, as in two milestones with the same dates. */
  key?: string;
  es: string;
  en: string;
  /** Shown in reading order, each place once. A finding with a `null` among them cannot prove itself and is dropped. */
  passages: readonly (PassageRow | null | undefined)[];
}

/**
 * A rule: its short name, what it looks for, why it matters to a citizen, and when it stays silent, in both languages; and
 * how it looks. A rule that is not sure stays silent: a wrong finding is worse than none.
 */
export interface Rule {
  id: string;
  severity: Severity;
  title: Bilingual;
  looksFor: Bilingual;
  matters: Bilingual;
  silentWhen: Bilingual;
  /** Looks at the data as a whole. */
  find?: (evidence: Evidence) => Iterable<Found>;
  /** Looks at one page after the other, whose lines are not held any longer than that. */
  findOn?: (page: PageLines, evidence: Evidence) => Iterable<Found>;
}
