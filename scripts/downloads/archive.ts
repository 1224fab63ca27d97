import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../pipeline/emit/code-points.ts';
import type { About } from './about.ts';
import type { PublishedFile, WrittenFile } from './published-file.ts';
import { writeZip } from './zip.ts';

const byPath = (a: WrittenFile, b: WrittenFile) => compareCodePoints(a.path, b.path);

/** Writes the hashes as `sha256sum -c` reads them. Shape: `"e3b0…  members.csv\n"`. */
export function writeChecksums(files: readonly PublishedFile[], to: string): WrittenFile {
  const path = 'SHA256SUMS';
  const lines = [...files].sort(byPath).map((file) => `${file.sha256}  ${file.path}\n`);
  writeFileSync(join(to, path), lines.join(''));
  return { path, format: 'text', title: { es: 'Huellas SHA-256', en: 'SHA-256 hashes' } };
}

/** Everything in the folder as one ZIP, below one folder named after the version, so that two versions unpack side by side. */
export async function writeArchive(files: readonly WrittenFile[], about: About, to: string): Promise<WrittenFile> {
  const path = `${about.name}.zip`;
  const entries = [...files].sort(byPath).map((file) => ({
    path: `${about.name}-${about.version}/${file.path}`,
    pieces: createReadStream(join(to, file.path)),
  }));
  await writeZip(join(to, path), entries);
  return { path, format: 'zip', title: { es: 'Todo en un archivo ZIP', en: 'Everything in one ZIP' } };
}
