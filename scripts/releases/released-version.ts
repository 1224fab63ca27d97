import { join } from 'node:path';
import { type OutputFile, tablesFolder, textFile } from '../pipeline/emit/output-file.ts';
import { stableJson } from '../pipeline/emit/stable-json.ts';
import { descriptorName, isAsReleased, withVersion } from './descriptor.ts';
import { lastRelease } from './stored-releases.ts';
import { unreleasedVersion } from './versions.ts';

const descriptorPath = `${tablesFolder}/${descriptorName}`;

/** The version that data have until they are released. `out` is the folder with `data/`. */
export const workingVersion = (out: string): string =>
  unreleasedVersion(lastRelease(join(out, tablesFolder))?.version ?? null);

/**
 * Gives the data package the version of the last release below `out` where its tables are, byte for byte and word for word, those of
 * that release. Else it keeps the one it has, which says that nobody released it.
 */
export function* withReleasedVersion(files: Iterable<OutputFile>, out: string): Generator<OutputFile> {
  const last = lastRelease(join(out, tablesFolder));
  for (const file of files) {
    if (last === null || file.path !== descriptorPath) yield file;
    else {
      const descriptor = JSON.parse(new TextDecoder().decode(file.bytes));
      const same = isAsReleased(descriptor, last.descriptor);
      yield same ? textFile(file.path, stableJson(withVersion(descriptor, last.version))) : file;
    }
  }
}
