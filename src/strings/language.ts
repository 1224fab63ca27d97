import type { Bilingual } from '../model/column.ts';
import type { addresses } from './es/addresses.ts';
import type { words } from './es/words.ts';
import type { Forms } from './forms.ts';

/** The words of a language. What the Spanish have and another lacks is a type error. */
export type Words = typeof words;

/** The segments of the addresses of a language, by what they stand for. */
export type Addresses = { [K in keyof typeof addresses]: Record<keyof (typeof addresses)[K], string> };

/** A language that the data have a column in: `name_es`, `name_en`. */
export type DataLanguage = keyof Bilingual;

/** Everything of a language of the interface, as its folder has it. */
export interface InterfaceLanguage {
  /** For those a page is shared with. Shape: `"es_ES"`. */
  ogLocale: string;
  /** Where its script runs from right to left. */
  direction?: 'rtl';
  /** Which of the two columns of the data its pages show. */
  data: DataLanguage;
  addresses: Addresses;
  forms: Forms;
  words: Words;
}
