import { z } from 'astro/zod';
import { codeLabels } from '../../../src/model/code-labels.ts';
import type { ColumnAbout } from '../../../src/model/column.ts';
import { commitmentIdPattern } from '../../../src/model/commitment.ts';
import { edtfPattern } from '../../../src/model/partial-date.ts';
import type { Table } from '../../../src/model/table.ts';

/** The pattern as XML Schema writes it: whole value, without anchors. */
const unanchored = (pattern: RegExp) => pattern.source.replace(/^\^|\$$/g, '');

/** The codes that a column allows, in the order of the model; empty where it allows any text. */
export function codesOf(schema: z.ZodType): string[] {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

function patternOf(name: string): string | undefined {
  if (name.endsWith('_edtf')) return unanchored(edtfPattern);
  if (name === 'commitment_id') return unanchored(commitmentIdPattern);
  if (name === 'sha256') return '[0-9a-f]{64}';
  return undefined;
}

/** Codes with their Spanish labels; throws on a code without one. Source: Data Package v2, `categories`. */
function categoriesOf(codelist: string, codes: readonly string[]) {
  return codes.map((value) => {
    const label = codeLabels[codelist]?.[value];
    if (!label) throw new Error(`code ${value} of the list ${codelist} has no label in src/model/code-labels.ts`);
    return { value, label: label.label.es };
  });
}

/**
 * Describes a column as a Table Schema field. Titles and descriptions in Spanish under the standard’s names, in English with `_en`.
 *
 * Shape: `{name: "level", type: "string", title: "Nivel", title_en: "Level", …, constraints: {required: true, enum: ["national", …]}}`.
 */
export function fieldOf(table: Table, name: string, about: ColumnAbout) {
  const codes = codesOf(table.row.shape[name] as z.ZodType);
  const unique = table.key.length === 1 && table.key[0] === name;
  const pattern = patternOf(name);
  return {
    name,
    type: about.type,
    title: about.title.es,
    title_en: about.title.en,
    description: about.description.es,
    description_en: about.description.en,
    example: about.example,
    constraints: {
      required: about.required,
      ...(unique ? { unique } : {}),
      ...(codes.length > 0 ? { enum: codes } : {}),
      ...(pattern ? { pattern } : {}),
    },
    ...(about.codelist ? { codelist: about.codelist } : {}),
    ...(about.codelist && codes.length > 0 ? { categories: categoriesOf(about.codelist, codes) } : {}),
  };
}
