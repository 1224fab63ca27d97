import type { PrintedLine } from '../print/printed-page.ts';
import type { PageRecord } from '../records/page-record.ts';

/** Something that a page may have without a fault being put there, by the chance that decides on its record. */
export interface Circumstance {
  /** The rule whose findings are due. */
  rule: string;
  /** What the findings are about, where that is not the record of the page. */
  about?: 'plan';
  /** How many findings are due, by what the page says and prints. */
  times: (page: PageRecord, lines: readonly PrintedLine[]) => number;
}
