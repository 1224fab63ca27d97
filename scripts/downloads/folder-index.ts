import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../pipeline/emit/code-points.ts';
import { stableJson } from '../pipeline/emit/stable-json.ts';
import { changesFile } from '../releases/change-file.ts';
import { type About, licence } from './about.ts';
import type { PublishedFile } from './published-file.ts';
import type { ReleasedFolder } from './released.ts';

/** Folder of the newest data, below that of all data. Those of released versions stand beside it. */
export const latest = 'latest';

const entryOf = (folder: string, version: string, day: string | null, file: PublishedFile) => ({
  path: `${folder}/${file.path}`,
  format: file.format,
  mediatype: file.mediatype,
  table: file.table ?? null,
  rows: file.rows ?? null,
  bytes: file.bytes,
  sha256: file.sha256,
  version,
  released_on: day,
  title: file.title.es,
  title_en: file.title.en,
});

const isMajor = ({ name, version }: ReleasedFolder) => name !== `v${version}`;

/**
 * Writes `index.json`, which names every file: where it is, its type, its bytes, its rows, its hash, its version. Paths are relative
 * to it. `versions` names the releases, the newest first; `majors` which of them the folder of a major number holds.
 *
 * Shape: `{"version": "1.2.0", "date": null, …, "versions": [{"version": "1.2.0", "path": "v1.2.0/", …}], "files": [{"path": "latest/members.csv", …}]}`.
 */
export function writeIndex(
  files: readonly PublishedFile[],
  released: readonly ReleasedFolder[],
  about: About,
  to: string,
): void {
  const entries = [
    ...files.map((file) => entryOf(latest, about.version, about.releasedOn, file)),
    ...released.flatMap(({ name, version, day, files: own }) => own.map((file) => entryOf(name, version, day, file))),
  ];
  const versions = released
    .filter((folder) => !isMajor(folder))
    .map(({ name, version, day }) => ({
      version,
      released_on: day,
      path: `${name}/`,
      changes: `${name}/${changesFile}`,
    }));
  const index = {
    name: about.name,
    title: about.title,
    version: about.version,
    released_on: about.releasedOn,
    date: about.date,
    licence: licence.url,
    latest: `${latest}/`,
    versions: versions.reverse(),
    majors: released.filter(isMajor).map(({ name, version }) => ({ path: `${name}/`, version })),
    files: entries.sort((a, b) => compareCodePoints(a.path, b.path)),
  };
  writeFileSync(join(to, 'index.json'), stableJson(index));
}
