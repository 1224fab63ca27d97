import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../pipeline/emit/code-points.ts';
import { stableJson } from '../pipeline/emit/stable-json.ts';
import { type About, licence } from './about.ts';
import type { PublishedFile } from './published-file.ts';

/** Folder of the newest data, below that of all data. A folder of a released version will stand beside it. */
export const latest = 'latest';

/**
 * Writes `index.json`, which names every file: where it is, its type, its bytes, its rows, its hash. Paths are relative to it.
 *
 * Shape: `{"version": "1.2.0", "date": null, …, "files": [{"path": "latest/members.csv", "format": "csv", "table": "members", …}]}`.
 */
export function writeIndex(files: readonly PublishedFile[], about: About, to: string): void {
  const entries = files
    .map(({ path, format, mediatype, table, rows, bytes, sha256, title }) => ({
      path: `${latest}/${path}`,
      format,
      mediatype,
      table: table ?? null,
      rows: rows ?? null,
      bytes,
      sha256,
      title: title.es,
      title_en: title.en,
    }))
    .sort((a, b) => compareCodePoints(a.path, b.path));
  const index = {
    name: about.name,
    title: about.title,
    version: about.version,
    date: about.date,
    licence: licence.url,
    latest: `${latest}/`,
    files: entries,
  };
  writeFileSync(join(to, 'index.json'), stableJson(index));
}
