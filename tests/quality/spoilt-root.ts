import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../scripts/quality/assess.ts';
import { type Bounds, bounds } from '../../scripts/quality/bounds.ts';
import { messagesOf } from '../../scripts/quality/messages.ts';
import { hashFile } from '../../scripts/releases/file-hash.ts';
import type { QualityReport } from '../../src/model/quality.ts';
import { MadeUpRoot } from '../releases/made-up-root.ts';

/** Bounds that the few invented rows are within. */
export const roomy: Bounds = {
  ...bounds,
  rows: { members: { least: 1 }, milestones: { to: { times: 20, of: 'commitments' } } },
  filled: {},
};

/** Invented tables whose files are changed behind the back of what wrote them. */
export class SpoiltRoot extends MadeUpRoot {
  /** Replaces text of a CSV; the data package tells of the file as it is then, unless it is left as it was. */
  spoil(table: string, from: string | RegExp, to: string, told = true): this {
    const file = join(this.data, `${table}.csv`);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    if (before === after) throw new Error(`${table}: ${String(from)} is not there`);
    writeFileSync(file, after);
    return told ? this.#tell(table) : this;
  }

  #tell(table: string): this {
    const file = join(this.data, `${table}.csv`);
    const descriptor = JSON.parse(this.read('data/datapackage.json'));
    const resource = descriptor.resources.find(({ name }: { name: string }) => name === table);
    const text = readFileSync(file);
    Object.assign(resource, { bytes: text.length, hash: `sha256:${hashFile(file)}` });
    resource.rows = text.toString('utf8').match(/\r\n/g)?.length ?? 1;
    resource.rows--;
    writeFileSync(join(this.data, 'datapackage.json'), JSON.stringify(descriptor));
    return this;
  }

  assess(own: Bounds = roomy): QualityReport {
    return assess(this.data, own);
  }

  /** The checks that are not met, and the first message of each. */
  breaches(own: Bounds = roomy): [id: string, message: string][] {
    const report = this.assess(own);
    return report.checks.flatMap((check) => {
      const [message = ''] = messagesOf({ ...report, checks: [check] }, check.severity);
      return check.breaches > 0 ? [[check.id, message] as [string, string]] : [];
    });
  }
}
