import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emit } from '../../scripts/pipeline/emit/emit.ts';
import { writeOutputs } from '../../scripts/pipeline/io/write-outputs.ts';
import { type ReleaseReport, release } from '../../scripts/releases/release.ts';
import { withReleasedVersion, workingVersion } from '../../scripts/releases/released-version.ts';
import type { Dataset } from '../../src/model/tables.ts';
import { smallConversion } from '../emit/conversion.ts';

/** A folder of its own with invented tables, which can be changed and released as often as a test likes. */
export class MadeUpRoot {
  readonly root = mkdtempSync(join(tmpdir(), 'releases-'));
  readonly data = join(this.root, 'data');
  #conversion = smallConversion();

  constructor() {
    writeFileSync(join(this.root, 'CHANGELOG.md'), '# Changelog\n\n## Next – not released yet\n\n- By hand.\n');
    this.change(() => {});
  }

  /** Writes the tables as `npm run data` would after the change, which stays for the changes to come. */
  change(mutate: (dataset: Dataset) => void): this {
    mutate(this.#conversion.dataset);
    const { dataset, documents } = this.#conversion;
    const own = documents.get('s1');
    const conversion = {
      ...this.#conversion,
      dataset: structuredClone(dataset),
      documents: new Map(dataset.sources.flatMap(({ source_id }) => (own ? [[source_id, own] as const] : []))),
    };
    const files = emit(conversion, workingVersion(this.root));
    writeOutputs(this.root, withReleasedVersion(files, this.root));
    return this;
  }

  release(version: string | null = null, day = '2026-01-01', dryRun = false): ReleaseReport {
    return release({ root: this.root, day, version, dryRun });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Names of all files below a folder, sorted. */
  files(path: string): string[] {
    return readdirSync(join(this.root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(this.root, path).length + 1))
      .sort();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
