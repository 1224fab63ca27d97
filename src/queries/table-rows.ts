import type { z } from 'astro/zod';
import { readDataFile } from './data-files.ts';

/** Rows of a published table, for what belongs to no single record. Empty where the table is not there. */
export const rowsIn = <S extends z.ZodType>(table: { name: string; row: S }): z.infer<S>[] =>
  table.row.array().parse(JSON.parse(readDataFile(`${table.name}.json`)?.toString('utf8') ?? '[]'));
