import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type QualityReport, qualityReport, type TableFill } from '../model/quality.ts';
import { once } from './once.ts';

/** How good the tables are, as `npm run downloads` found before this build; `null` where it did not run. */
export const qualityOfData = once((): QualityReport | null => {
  const file = join(process.cwd(), '.cache/downloads/latest/quality.json');
  return existsSync(file) ? qualityReport.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
});

/** How much of a table is filled. */
export const fillOf = (table: string): TableFill | undefined =>
  qualityOfData()?.tables.find((fill) => fill.table === table);
