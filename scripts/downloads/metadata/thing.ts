import type { Bilingual } from '../../../src/model/column.ts';

/** A value of a property: text in a language, text with a type, an address, or a thing described in place. */
export type Value = { text: string; lang?: string; type?: string } | { id: string } | Thing;

/** A thing with an address or without one, its classes, and its properties by their short names (`dcterms:title`). */
export interface Thing {
  id?: string;
  types: string[];
  properties: Record<string, Value[]>;
}

/** A text as the values of a property, one for each language. */
export const inBoth = ({ es, en }: Bilingual): Value[] => [
  { text: es, lang: 'es' },
  { text: en, lang: 'en' },
];
