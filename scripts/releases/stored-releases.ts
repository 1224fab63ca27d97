import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTableFolder, type TableFolder } from './descriptor.ts';
import { compareVersions, readVersion } from './versions.ts';

/** Folder of the releases, below that of the tables. */
export const releasesFolder = 'releases';
export const sumsFile = 'SHA256SUMS';
/** Folder, in a release that is not the last, of the rows that the next one has no longer or has otherwise. */
export const rowsFolder = 'rows';

/** A release as it is kept. */
export interface StoredRelease extends TableFolder {
  version: string;
  /** Day of the release. Shape: `"2026-11-22"`. */
  day: string;
}

/** Name of the folder of a version, here and on the site. Shape: `"v1.2.0"`. */
export const folderOf = (version: string): string => `v${version}`;

/** The releases that are kept below `data`, the oldest first; none where there was none. Throws on a folder that is no release. */
export function readReleases(data: string): StoredRelease[] {
  const root = join(data, releasesFolder);
  if (!existsSync(root)) return [];
  const releases = readdirSync(root).map((name): StoredRelease => {
    const version = name.slice(1);
    if (name[0] !== 'v' || !readVersion(version))
      throw new Error(`${join(root, name)} is no release: it is not named like v1.2.0`);
    const kept = readTableFolder(join(root, name));
    const { descriptor } = kept;
    if (descriptor.version !== version)
      throw new Error(`${join(root, name)} says that it is version ${descriptor.version}`);
    return { ...kept, version, day: descriptor.created?.slice(0, 10) ?? '' };
  });
  return releases.sort((a, b) => compareVersions(a.version, b.version));
}

export const lastRelease = (data: string): StoredRelease | null => readReleases(data).at(-1) ?? null;

/** The files of a release and their hashes, as its SHA256SUMS has them. Shape: `[["members.csv", "e3b0…"], …]`. */
export function readSums(folder: string): [path: string, sha256: string][] {
  const lines = readFileSync(join(folder, sumsFile), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}([\w.-]+)$/.exec(line) ?? [];
    if (path === '') throw new Error(`${join(folder, sumsFile)}: ${JSON.stringify(line)} is no line of hashes`);
    return [path, sha256];
  });
}
