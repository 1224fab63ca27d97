import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/model/release.ts';
import { ChangeCounts } from './change-counts.ts';
import { enterRelease, releaseLines } from './change-log.ts';
import { compareReleases } from './compare-releases.ts';
import { readTableFolder, type TableFolder } from './descriptor.ts';
import { prove } from './rebuild.ts';
import { RequiredStep } from './required-step.ts';
import { shrink } from './shrink.ts';
import { lastRelease, type StoredRelease } from './stored-releases.ts';
import { compareVersions, firstVersion, isSmaller, nextVersion, readVersion, stepBetween } from './versions.ts';
import { listAddresses, markReleased, writeRelease } from './write-release.ts';

/** The release cannot be made as asked; the message says why and what to do. */
export class RefusedRelease extends Error {
  override name = 'RefusedRelease';
}

export interface ReleaseOrder {
  /** Folder with `data/` and `CHANGELOG.md`. */
  root: string;
  /** Shape: `"2026-11-22"`. */
  day: string;
  /** The version asked for, or `null` for the one that the changes ask for. */
  version: string | null;
  dryRun: boolean;
}

/** The list of released addresses that the tests hold. */
export const addressList = 'tests/site/released-addresses.txt';

/** What a release is, or would be. */
export interface ReleaseReport {
  version: string;
  former: string | null;
  /** What is entered in the change log. */
  lines: string[];
}

/**
 * Prepares a release: the tables as they are, what changed since the last one, its line in the change log, its addresses. Of the
 * last one only what this one does not have is kept from now on.
 *
 * Throws `RefusedRelease` where nothing changed, or the version asked for is too small a step.
 */
export function release({ root, day, version: asked, dryRun }: ReleaseOrder): ReleaseReport {
  const data = join(root, 'data');
  const current = readTableFolder(data);
  const last = lastRelease(data);
  if (last) checkLast(last, day);
  const { required, counts, columns } = survey(last, current);
  const version = last ? versionAfter(last.version, required, asked) : (asked ?? firstVersion);
  const report = {
    version,
    former: last?.version ?? null,
    lines: releaseLines(last?.version ?? null, columns, counts),
  };
  if (dryRun) return report;
  const made = writeRelease(current, version, day, last ? compareReleases(last, current) : []);
  if (last) shrink(last, made);
  markReleased(current, version);
  listAddresses(join(root, addressList), made);
  enter(join(root, 'CHANGELOG.md'), day, report);
  return report;
}

function checkLast(last: StoredRelease, day: string): void {
  prove(last.folder, last);
  if (day < last.day)
    throw new RefusedRelease(`version ${last.version} is of ${last.day}: a release after it cannot be of ${day}`);
}

/** Looks at every change once, without keeping those of rows. */
function survey(last: TableFolder | null, current: TableFolder) {
  const [required, counts] = [new RequiredStep(), new ChangeCounts()];
  const columns: Change[] = [];
  for (const change of last ? compareReleases(last, current) : []) {
    required.see(change);
    counts.see(change);
    if (change.recordId === null) columns.push(change);
  }
  return { required, counts, columns };
}

function versionAfter(last: string, { step, reasons }: RequiredStep, asked: string | null): string {
  if (step === null) throw new RefusedRelease(`nothing has changed since version ${last}: there is nothing to release`);
  const least = nextVersion(last, step);
  if (asked === null || asked === least) return least;
  const given = readVersion(asked) && compareVersions(asked, last) > 0 ? stepBetween(last, asked) : null;
  if (given === null) throw new RefusedRelease(`${asked} does not follow ${last}: the next version is ${least}`);
  if (!isSmaller(given, step)) return asked;
  throw new RefusedRelease(
    `${asked} is too small a step after ${last}: what changed asks for ${least} (${step})\n${reasons.map((reason) => `  ${reason}`).join('\n')}`,
  );
}

function enter(file: string, day: string, { version, lines }: ReleaseReport): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Changelog\n';
  writeFileSync(file, enterRelease(text, version, day, lines));
}
