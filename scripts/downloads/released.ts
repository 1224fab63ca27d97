import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { changesFile } from '../releases/change-file.ts';
import { changesName, descriptorName } from '../releases/descriptor.ts';
import { type RebuiltRelease, rebuildReleases } from '../releases/rebuild.ts';
import { folderOf, readReleases, sumsFile } from '../releases/stored-releases.ts';
import { majorOf } from '../releases/versions.ts';
import { measure, type PublishedFile, type WrittenFile } from './published-file.ts';

/** A folder of released files: that of a version, or that of a major number, which moves to its newest version. */
export interface ReleasedFolder {
  /** Shape: `"v1.2.0"`, `"v1"`. */
  name: string;
  version: string;
  day: string;
  files: PublishedFile[];
}

/** Every release, and for each major number its newest one. The oldest first. Throws where a file is not what was released. */
export async function writeReleased(data: string, to: string): Promise<ReleasedFolder[]> {
  const folders: ReleasedFolder[] = [];
  const newest = new Map<number, RebuiltRelease>();
  for (const release of rebuildReleases(readReleases(data), to)) {
    folders.push(await describeRelease(folderOf(release.version), release, release.folder));
    newest.set(majorOf(release.version), release);
  }
  for (const [major, release] of newest) {
    const folder = join(to, `v${major}`);
    mkdirSync(folder);
    for (const { path } of filesOf(release)) copyFileSync(join(release.folder, path), join(folder, path));
    folders.push(await describeRelease(`v${major}`, release, folder));
  }
  return folders;
}

async function describeRelease(name: string, release: RebuiltRelease, folder: string): Promise<ReleasedFolder> {
  const files: PublishedFile[] = [];
  for (const file of filesOf(release)) files.push(await measure(folder, file));
  return { name, version: release.version, day: release.day, files };
}

function filesOf({ descriptor }: RebuiltRelease): WrittenFile[] {
  const tables = descriptor.resources
    .filter(({ name }) => name !== changesName)
    .map(({ name, path, rows, title, title_en }): WrittenFile => {
      return { path, format: 'csv', table: name, rows, title: { es: title, en: title_en } };
    });
  const changes = descriptor.resources.find(({ name }) => name === changesName);
  const title = { es: 'Cambios desde la versión anterior', en: 'Changes since the release before' };
  return [
    ...tables,
    { path: changesFile, format: 'csv', title, ...(changes ? { rows: changes.rows } : {}) },
    {
      path: descriptorName,
      format: 'json',
      title: { es: 'Descripción de las tablas (Data Package 2.0)', en: 'Description of the tables (Data Package 2.0)' },
    },
    { path: sumsFile, format: 'text', title: { es: 'Huellas SHA-256', en: 'SHA-256 hashes' } },
  ];
}
