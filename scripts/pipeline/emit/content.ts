import type { SourceLine } from '../../../src/model/records.ts';
import { isSheet, sheetPageLines, sheetPageOf, sourceFile } from '../../../src/model/source.ts';
import type { Documents } from '../source/seed.ts';
import type { Row } from './cell.ts';
import { contentFolders, type OutputFile, textFile } from './output-file.ts';
import { indexParts } from './record-parts.ts';
import { commitmentOf, memberOf, planOf } from './records.ts';
import type { PreparedTables } from './references.ts';
import { stableJson } from './stable-json.ts';

/** The lines of a page as one part, those of a sheet in parts that a page can show: `x_csv`, `x_csv.2` … */
function* partsOf(id: string, lines: readonly SourceLine[]): Generator<[string, readonly SourceLine[]]> {
  if (!isSheet(id)) return yield [id, lines];
  for (let from = 0; from < lines.length; from += sheetPageLines) {
    const page = sheetPageOf(from + 1);
    yield [sourceFile(id, page), lines.slice(from, from + sheetPageLines)];
  }
}

/**
 * The nested records of the site: one file per commitment, plan, member and source, each made when it is asked for, of rows that were
 * checked before. Throws on a source without its lines.
 */
export function* contentFiles(data: PreparedTables, documents: Documents): Generator<OutputFile> {
  const parts = indexParts(data);
  const file = (kind: keyof typeof contentFolders, id: Row[string] | undefined, record: unknown) =>
    textFile(`${contentFolders[kind]}/${id}.json`, stableJson(record));
  for (const row of data.commitments) yield file('commitment', row.commitment_id, commitmentOf(row, parts));
  for (const row of data.action_plans) yield file('action_plan', row.action_plan_id, planOf(row, parts));
  for (const row of data.members) yield file('member', row.member_id, memberOf(row, parts));
  for (const row of data.sources) {
    const id = String(row.source_id);
    const document = documents.get(id);
    if (!document) throw new Error(`${contentFolders.source}/${id}.json: text_lines are missing`);
    for (const [part, text_lines] of partsOf(id, document.read())) yield file('source', part, { ...row, text_lines });
  }
}
