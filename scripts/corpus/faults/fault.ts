import type { Language } from '../records/language.ts';
import type { PageRecord } from '../records/page.ts';

/** A contradiction, a gap or a slip that a page can have, named as the rule that must find it. */
export interface Fault {
  rule: string;
  /** Puts it on a page; `false` where the page has nothing that could be contradicted. */
  plant: (record: PageRecord) => boolean;
}

export const isNational = ({ facts }: PageRecord): boolean => facts.layout === 'A' || facts.layout === 'B';

/** The words of a page’s language. */
export const inLanguage = ({ facts }: PageRecord, words: Readonly<Record<Language, string>>): string =>
  words[facts.language];
