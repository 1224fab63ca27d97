import { isSheet, sourceIdOf } from '../../../src/model/source.ts';
import { compareText } from './compare-text.ts';
import type { Seed } from './seed.ts';

/** Captured pages and sheets, the newest sheet first: a sheet is held against what pages and newer sheets say. */
export function pagesAndSheets(seeds: readonly Seed[]): { pages: Seed[]; sheets: Seed[] } {
  const sheets = seeds.filter(({ file }) => isSheet(sourceIdOf(file)));
  const pages = seeds.filter((seed) => !sheets.includes(seed));
  const day = ({ entry }: Seed) => entry?.capturedOn ?? '';
  return { pages, sheets: sheets.sort((a, b) => compareText(day(b), day(a)) || compareText(a.file, b.file)) };
}
