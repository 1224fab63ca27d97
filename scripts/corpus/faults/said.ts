import type { LayoutId } from '../records/facts.ts';
import { type Language, languages } from '../records/language.ts';
import type { PageRecord } from '../records/page-record.ts';
import { type Fault, national } from './fault.ts';

type Said = Partial<Record<Language, readonly string[]>>;

const spoken = (words: Said) => languages.filter((language) => words[language] !== undefined);

/** A fault of the text: lines behind it, in the languages that have words for it. `prepare` does what else they need. */
export const said = (
  rule: string,
  layouts: readonly LayoutId[],
  words: Said,
  prepare: (record: PageRecord) => boolean = () => true,
): Fault => ({
  rule,
  layouts,
  languages: spoken(words),
  plant(record) {
    record.style.planted.closing = [...(words[record.facts.language] ?? [])];
    return prepare(record);
  },
});

/** A fault of the IRM’s summary: lines of its own, as above. */
export const reviewed = (
  rule: string,
  words: Said,
  prepare: (record: PageRecord) => boolean,
  layouts: readonly LayoutId[] = national,
): Fault => ({
  rule,
  layouts,
  languages: spoken(words),
  plant(record) {
    record.style.planted.summary = [...(words[record.facts.language] ?? [])];
    return prepare(record);
  },
});
