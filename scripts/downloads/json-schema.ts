import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Bilingual, ColumnAbout } from '../../src/model/column.ts';
import {
  publishedArea,
  publishedFinding,
  publishedInstitution,
  publishedSource,
} from '../../src/model/published-records.ts';
import { commitmentRecord, memberRecord, planRecord } from '../../src/model/records.ts';
import { stableJson } from '../pipeline/emit/stable-json.ts';
import type { GivenTable } from './given-tables.ts';
import { recordKinds } from './ndjson.ts';
import type { WrittenFile } from './published-file.ts';

/** Records that are published each at the address of its page, and not together in a file. */
const aloneKinds = {
  areas: { es: 'Un área de política con sus compromisos', en: 'A policy area with its commitments' },
  findings: { es: 'Un hallazgo con sus citas y su regla', en: 'A finding with its quotations and its rule' },
  institutions: { es: 'Una institución y dónde se la nombra', en: 'An institution and where it is named' },
  sources: { es: 'Una fuente con sus líneas', en: 'A source with its lines' },
} as const satisfies Record<string, Bilingual>;

const recordSchemas = {
  commitments: commitmentRecord,
  plans: planRecord,
  members: memberRecord,
  areas: publishedArea,
  findings: publishedFinding,
  institutions: publishedInstitution,
  sources: publishedSource,
} as const satisfies Record<keyof typeof recordKinds | keyof typeof aloneKinds, z.ZodType>;

const inBoth = (title: Bilingual, description: Bilingual) => ({
  title: title.es,
  title_en: title.en,
  description: description.es,
  description_en: description.en,
});

/** Puts what the model says of a column where readers of JSON Schema look for it: Spanish under the standard’s names, English with `_en`. */
function schemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      const about = jsonSchema.column as ColumnAbout | undefined;
      if (!about) return;
      delete jsonSchema.column;
      Object.assign(jsonSchema, inBoth(about.title, about.description), { examples: [exampleOf(about)] });
    },
  });
}

/** Examples of the model are text; a schema gives them in the type of the column. */
function exampleOf({ type, example }: ColumnAbout): string | number | boolean {
  if (type === 'integer' || type === 'number') return Number(example);
  return type === 'boolean' ? example === 'true' : example;
}

/** JSON Schemas (2020-12): one per table, of its array of rows; one per kind of nested record, of one record. */
export function writeJsonSchemas(tables: readonly GivenTable[], to: string): WrittenFile[] {
  mkdirSync(join(to, 'schema'));
  const write = (name: string, title: Bilingual, schema: object, table?: string): WrittenFile => {
    const path = `schema/${name}.schema.json`;
    // Relative, for the same files stand at any address: read where it was fetched from, it is the address of the schema.
    writeFileSync(join(to, path), stableJson({ $id: `${name}.schema.json`, ...schema }));
    return { path, format: 'json-schema', title, ...(table ? { table } : {}) };
  };
  const ofTables = tables.map(({ table }) => {
    const { $schema, ...row } = schemaOf(table.row);
    const about = inBoth(table.title, table.description);
    return write(table.name, table.title, { $schema, ...about, type: 'array', items: row }, table.name);
  });
  const ofRecords = Object.entries({ ...recordKinds, ...aloneKinds }).map(([kind, title]) => {
    const { $schema, ...record } = schemaOf(recordSchemas[kind as keyof typeof recordSchemas]);
    return write(`record-${kind}`, title, { $schema, title: title.es, title_en: title.en, ...record });
  });
  return [...ofTables, ...ofRecords];
}
