import type { PrintedLine } from '../print/printed-page.ts';
import type { LayoutId } from '../records/facts.ts';
import type { Language } from '../records/language.ts';
import type { PageRecord } from '../records/page-record.ts';

/** A contradiction, a gap, a slip or an oddity that a page can have, named as the rule that must find it. */
export interface Fault {
  rule: string;
  /** The layouts of the pages that can have it. */
  layouts: readonly LayoutId[];
  /** The languages it can be said in, where the rule does not read all. */
  languages?: readonly Language[];
  /** What the finding is about, where that is not the record of the page. */
  about?: 'member';
  /** Puts it on a page; `false` where the page has nothing that could be contradicted. */
  plant: (record: PageRecord) => boolean;
  /** Puts it on the printed page, where no record can hold it. */
  print?: (lines: PrintedLine[]) => void;
}

export const national: readonly LayoutId[] = ['A', 'B'];
export const local: readonly LayoutId[] = ['D1', 'D2'];
export const commitments: readonly LayoutId[] = [...national, ...local];
/** Every page with text of its own that is of a record. */
export const records: readonly LayoutId[] = [...commitments, 'C', 'M'];

/** The words of a page’s language. */
export const inLanguage = <Words>({ facts }: PageRecord, words: Readonly<Record<Language, Words>>): Words =>
  words[facts.language];
