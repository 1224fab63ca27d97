import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { QualityReport, TableFill } from '../../src/model/quality.ts';
import type { TableName } from '../../src/model/tables.ts';
import { type Resource, readTableFolder, resourceNamed, type TableFolder } from '../releases/descriptor.ts';
import { hashFile } from '../releases/file-hash.ts';
import { lastRelease, type StoredRelease } from '../releases/stored-releases.ts';
import { boundResults, checkBounds } from './bound-checks.ts';
import { type Bounds, bounds as handWritten } from './bounds.ts';
import { checkLosses } from './loss-checks.ts';
import { References } from './reference-checks.ts';
import { scanTable } from './scan-table.ts';
import { checkSources } from './source-checks.ts';
import { Tally } from './tally.ts';

/**
 * Says how good the tables of a folder are: holds them against their own data package, against the hand-written bounds, and against
 * the last release that is kept below them.
 *
 * It shares no code with what wrote them but the finder of personal data, and reads the CSV alone. Rows are read as they come; what
 * is held is a number for each value that refers to another table. Throws where a table is not there or is no CSV.
 */
export function assess(data: string, bounds: Bounds = handWritten): QualityReport {
  const current = readTableFolder(data);
  const last = lastRelease(data);
  const tally = new Tally();
  const fills = readFills(current, bounds, tally);
  if (last) {
    checkLosses(fills, { version: last.version, fills: formerFills(last, current, fills, bounds) }, bounds, tally);
    checkSources(current, last, tally);
  }
  const results = boundResults(fills, bounds);
  checkBounds(results, tally);
  return {
    version: current.descriptor.version,
    former: last?.version ?? null,
    checks: tally.results(),
    bounds: results,
    tables: fills,
  };
}

function readFills(folder: TableFolder, bounds: Bounds, tally: Tally): TableFill[] {
  const references = new References(folder);
  const fills = folder.descriptor.resources.map((resource) => {
    checkFile(folder, resource, tally);
    const { name } = resource;
    const fill = scanTable(folder.folder, resource, {
      tally,
      years: bounds.years,
      part: bounds.parts[name as TableName] ?? null,
      onRow: references.readerOf(name),
    });
    const wrong = {
      table: name,
      column: null,
      row: null,
      found: `${fill.rows} rows`,
      expected: `${resource.rows} rows`,
    };
    tally.see('files', fill.rows === resource.rows ? null : wrong, 0);
    return fill;
  });
  references.check(tally);
  return fills;
}

/** The file has the bytes that the data package tells of. */
function checkFile({ folder }: TableFolder, { name, path, bytes, hash }: Resource, tally: Tally): void {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run “npm run data”`);
  const found = `sha256:${hashFile(file)}`;
  const same = found === hash && statSync(file).size === bytes;
  const wrong = { table: name, column: null, row: null, found, expected: hash };
  tally.see('files', same ? null : wrong, 0);
}

/** What is filled in the last release. Tables with the same bytes are not read again. */
function formerFills(
  last: StoredRelease,
  current: TableFolder,
  fills: readonly TableFill[],
  bounds: Bounds,
): TableFill[] {
  const scan = { tally: new Tally(), years: bounds.years, part: null, onRow: () => {} };
  return last.descriptor.resources.flatMap((resource) => {
    const now = resourceNamed(current, resource.name);
    if (!now) return [];
    const same = now.hash === resource.hash && fills.find(({ table }) => table === resource.name);
    return [same || scanTable(last.folder, resource, scan)];
  });
}
