import type { LayoutId } from '../records/facts.ts';
import { type Language, languages } from '../records/language.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Fault } from './fault.ts';

type Said = Partial<Record<Language, readonly string[]>>;

/** A fault that lines of the page say, in the languages that have words for it. `prepare` does what else they need. */
const saidIn =
  (part: 'closing' | 'summary') =>
  (
    rule: string,
    layouts: readonly LayoutId[],
    words: Said,
    prepare: (record: PageRecord) => boolean = () => true,
  ): Fault => ({
    rule,
    layouts,
    languages: languages.filter((language) => words[language] !== undefined),
    plant(record) {
      record.style.planted[part] = [...(words[record.facts.language] ?? [])];
      return prepare(record);
    },
  });

/** A fault of the text: lines behind it. */
export const said = saidIn('closing');

/** A fault of the IRM’s summary: lines of its own. */
export const reviewed = saidIn('summary');
