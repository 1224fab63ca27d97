import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../../src/model/tables.ts';
import { generatedFolders, tablesFolder } from '../emit/output-file.ts';

/** Names that the data package of an earlier run lists: tables may have gone since. */
function namesInPackage(folder: string): string[] {
  try {
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    return resources.flatMap((resource: { path: string; alternates?: { path: string }[] }) => [
      resource.path,
      ...(resource.alternates ?? []).map(({ path }) => path),
    ]);
  } catch {
    return [];
  }
}

/**
 * Gives the test for names of files that a run may replace or remove in one of `generatedFolders`. Anything else in there was put
 * there by somebody and stays. `where` is the folder as it lies on the disk.
 */
export function generatedIn(folder: string, where: string): (name: string) => boolean {
  if (folder !== tablesFolder) return (name) => name.endsWith('.json');
  const current = Object.keys(tables).flatMap((name) => [`${name}.csv`, `${name}.json`]);
  const names = new Set([...current, 'datapackage.json', ...namesInPackage(where)]);
  return (name) => names.has(name);
}

/** The generated files that stand in an output folder. Shape: `["content/commitments/MO0010.json", …]`. */
export function listGenerated(out: string): string[] {
  return generatedFolders.flatMap((folder) => {
    const where = join(out, folder);
    if (!statSync(where, { throwIfNoEntry: false })?.isDirectory()) return [];
    const isGenerated = generatedIn(folder, where);
    return readdirSync(where)
      .filter(isGenerated)
      .map((name) => `${folder}/${name}`);
  });
}
