import type { z } from 'astro/zod';
import { dataFiles, readDataFile } from './downloads.ts';

/** Rows of a published table, for what belongs to no single record. Empty where the table is not there. */
export function rowsIn<S extends z.ZodType>(table: { name: string; row: S }): z.infer<S>[] {
  const file = `${table.name}.json`;
  if (!dataFiles().includes(file)) return [];
  return table.row.array().parse(JSON.parse(readDataFile(file).toString('utf8')));
}
