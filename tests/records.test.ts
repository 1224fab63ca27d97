import { join } from 'node:path';
import type { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { contentFolders } from '../scripts/pipeline/emit/output-file.ts';
import { readSeeds } from '../scripts/pipeline/io/read-seeds.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import { commitmentRecord, memberRecord, planRecord, sourceRecord } from '../src/model/records.ts';
import { smallConversion } from './emit/conversion.ts';

const schemas: Record<string, z.ZodType> = {
  [contentFolders.commitment]: commitmentRecord,
  [contentFolders.action_plan]: planRecord,
  [contentFolders.member]: memberRecord,
  [contentFolders.source]: sourceRecord,
};
const seeds = () => convert(readSeeds(join(import.meta.dirname, '../seeds')).seeds);

it.each([
  ['made by hand', smallConversion],
  ['of the captures', seeds],
])('every record %s is as the model says', (_which, conversion) => {
  const read: Record<string, number> = {};
  for (const { path, bytes } of emit(conversion(), '1.2.3')) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const schema = schemas[folder];
    if (!schema) continue;
    const { error } = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    expect(error?.issues[0], path).toBeUndefined();
    read[folder] = (read[folder] ?? 0) + 1;
  }
  expect(Object.keys(read).sort()).toEqual(Object.keys(schemas).sort());
});
