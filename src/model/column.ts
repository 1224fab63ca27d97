import { z } from 'astro/zod';

/** A text in both languages of the interface. */
export interface Bilingual {
  es: string;
  en: string;
}

/**
 * Where the values of a column come from.
 *
 * `read`: printed in a source, so every value has a passage. `derived`: computed by a rule from read values.
 * `register`: from the hand-written tables (`seeds/sources.csv`, the vocabulary). `key`: an identifier.
 */
export type Origin = 'read' | 'derived' | 'register' | 'key';

export interface About {
  title: Bilingual;
  description: Bilingual;
  example: string;
  origin: Origin;
  /** Name of the closed list (`codelists.list`) the values belong to. */
  codelist?: string;
  /** `table.column` that every value must exist in. */
  reference?: string;
  /** Line feeds may stand in the value. */
  multiline?: boolean;
}

/** What the model says of one column; the same facts drive CSV, JSON, the data package and the dictionary. */
export interface ColumnAbout extends About {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  required: boolean;
}

const filled = z.string().min(1);
const describe = <S extends z.ZodType>(schema: S, about: ColumnAbout): S => schema.meta({ column: about });

/** A text that must be there. */
export const text = (about: About) => describe(filled, { ...about, type: 'string', required: true });

/** A text that a source may not give: missing is `null`, never an empty string. */
export const optionalText = (about: About) =>
  describe(filled.nullable(), { ...about, type: 'string', required: false });

/** A whole number that must be there. */
export const integer = (about: About) => describe(z.int(), { ...about, type: 'integer', required: true });

export const optionalInteger = (about: About) =>
  describe(z.int().nullable(), { ...about, type: 'integer', required: false });

export const optionalNumber = (about: About) =>
  describe(z.number().nullable(), { ...about, type: 'number', required: false });

/** Yes or no, always known. */
export const flag = (about: About) => describe(z.boolean(), { ...about, type: 'boolean', required: true });

export const optionalFlag = (about: About) =>
  describe(z.boolean().nullable(), { ...about, type: 'boolean', required: false });

/** A whole day in ISO 8601, `2023-08-31`. */
export const day = (about: About) => describe(z.iso.date(), { ...about, type: 'date', required: true });

/** A whole day in ISO 8601, `2023-08-31`, or `null`. */
export const optionalDay = (about: About) =>
  describe(z.iso.date().nullable(), { ...about, type: 'date', required: false });

/** One code of a closed list. */
export const code = <const C extends readonly [string, ...string[]]>(codes: C, about: About & { codelist: string }) =>
  describe(z.enum(codes), { ...about, type: 'string', required: true });

export const optionalCode = <const C extends readonly [string, ...string[]]>(
  codes: C,
  about: About & { codelist: string },
) => describe(z.enum(codes).nullable(), { ...about, type: 'string', required: false });
