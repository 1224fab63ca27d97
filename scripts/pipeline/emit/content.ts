import type { z } from 'astro/zod';
import {
  commitmentRecord,
  memberRecord,
  planRecord,
  type SourceLine,
  sourceRecord,
} from '../../../src/model/records.ts';
import { isSheet, sheetPageLines, sheetPageOf } from '../../../src/model/source.ts';
import type { Document } from '../source/seed.ts';
import { contentFolders, type OutputFile, textFile } from './output-file.ts';
import { indexParts } from './record-parts.ts';
import { commitmentOf, memberOf, planOf } from './records.ts';
import type { PreparedTables } from './references.ts';
import type { Row } from './rows.ts';
import { stableJson } from './stable-json.ts';

/** Writes a record that its schema allows; throws naming the file and the field on one that it does not. */
function recordFile(path: string, schema: z.ZodType, record: unknown): OutputFile {
  const issue = schema.safeParse(record).error?.issues[0];
  if (issue) throw new Error(`${path}: ${issue.path.join('.')}: ${issue.message}`);
  return textFile(path, stableJson(record));
}

/** The lines of a page as one part, those of a sheet in parts that a page can show: `x_csv`, `x_csv.2` … */
function* partsOf(
  id: string,
  lines: readonly SourceLine[] | undefined,
): Generator<[string, readonly SourceLine[] | undefined]> {
  if (!lines || !isSheet(id)) return yield [id, lines];
  for (let from = 0; from < lines.length; from += sheetPageLines) {
    const page = sheetPageOf(from + 1);
    yield [page === 1 ? id : `${id}.${page}`, lines.slice(from, from + sheetPageLines)];
  }
}

/** The nested records of the site: one file per commitment, plan, member and source, each made when it is asked for. */
export function* contentFiles(data: PreparedTables, documents: ReadonlyMap<string, Document>): Generator<OutputFile> {
  const parts = indexParts(data);
  const file = (kind: keyof typeof contentFolders, id: Row[string] | undefined, schema: z.ZodType, record: unknown) =>
    recordFile(`${contentFolders[kind]}/${id}.json`, schema, record);
  for (const row of data.commitments) {
    yield file('commitment', row.commitment_id, commitmentRecord, commitmentOf(row, parts));
  }
  for (const row of data.action_plans) yield file('action_plan', row.action_plan_id, planRecord, planOf(row, parts));
  for (const row of data.members) yield file('member', row.member_id, memberRecord, memberOf(row, parts));
  for (const row of data.sources) {
    const id = String(row.source_id);
    for (const [part, text_lines] of partsOf(id, documents.get(id)?.read()))
      yield file('source', part, sourceRecord, { ...row, text_lines });
  }
}
