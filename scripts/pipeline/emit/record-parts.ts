import { parts, questions } from '../../../src/model/observation.ts';
import type { PassageRow } from '../../../src/model/passage.ts';
import { passagesByRecord } from '../../../src/model/passages-by-record.ts';
import type { Rows } from '../../../src/model/rows.ts';
import { recordId } from '../../../src/model/table.ts';
import type { TableName } from '../../../src/model/tables.ts';
import { tableNamed } from './all-tables.ts';
import { rowByKey } from './by-key.ts';
import type { Row } from './cell.ts';
import { compareCodePoints } from './code-points.ts';
import type { PreparedTables } from './references.ts';
import { sortBy } from './sort-rows.ts';

const readingOrder = [
  'source_id',
  'line_start',
  'column_start',
  'line_end',
  'column_end',
  'field',
  'position',
] as const;

/** What records are put together from: the rows of the tables, found by what they belong to. */
export interface RecordParts {
  /** Rows of a table whose `column` is `id`, by `position` where they have one. */
  of: (table: TableName, column: string, id: string) => Row[];
  observationsOn: (subjects: readonly [type: string, id: string][]) => Row[];
  sectionsOf: (type: string, id: string) => Row[];
  /** Findings shown on the page of a record, each with its passages and what was answered to it. */
  findingsOn: (type: string, id: string) => (Row & { passages: Row[] })[];
  /** Captures of the page of a record, the newest first. */
  capturesOf: (type: string, id: string) => Row[];
  /** In what captures of a record differ, as a reader meets it on the page. */
  differencesOf: (type: string, id: string) => Row[];
  /** Places of the values of rows, in reading order. */
  passagesOf: (rows: Partial<Record<TableName, readonly Row[]>>) => Row[];
  name: (table: 'organisations' | 'policy_areas' | 'ogp_values', id: string | null, column: string) => string | null;
}

type RecordKey = Pick<PassageRow, 'record_type' | 'record_id'>;

const subjectKey = (row: Row) => `${row.subject_type} ${row.subject_id}`;

/** Observations as a reader meets them on the page: by its parts, then by question. */
const pageOrder = (rows: readonly Row[]): Row[] => {
  const rank = (row: Row) =>
    parts.indexOf(row.part as (typeof parts)[number]) * questions.length +
    questions.indexOf(row.question as (typeof questions)[number]);
  return sortBy(rows, 'position', 'source_id').sort((a, b) => rank(a) - rank(b));
};

export function indexParts(data: PreparedTables): RecordParts {
  const groups = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  const grouped = (table: TableName, column: string) => {
    const name = `${table}.${column}`;
    const found = groups.get(name) ?? Map.groupBy(data[table], (row) => String(row[column]));
    groups.set(name, found);
    return found;
  };
  const observations = Map.groupBy(data.observations, subjectKey);
  const sections = Map.groupBy(data.sections, subjectKey);
  const findings = Map.groupBy(data.findings, subjectKey);
  const recordKey = (row: Row) => `${row.record_type} ${row.record_id}`;
  const captures = Map.groupBy(data.sources, recordKey);
  const differences = Map.groupBy(data.differences, recordKey);
  const passagesOf = passagesByRecord(data.passages as Rows<Row & RecordKey>);
  const answers = new Map(Array.from(data.finding_answers, ({ finding_id = null, ...answer }) => [finding_id, answer]));
  const first = (table: TableName, id: string) => grouped(table, tableNamed(table).key[0] as string).get(id)?.[0];
  const of: RecordParts['of'] = (table, column, id) => sortBy(grouped(table, column).get(id) ?? [], 'position');
  return {
    of,
    observationsOn: (subjects) => subjects.flatMap(([type, id]) => pageOrder(observations.get(`${type} ${id}`) ?? [])),
    sectionsOf: (type, id) => sortBy(sections.get(`${type} ${id}`) ?? [], 'position'),
    findingsOn: (type, id) =>
      (findings.get(`${type} ${id}`) ?? []).map((finding) => ({
        ...finding,
        answer: answers.get(finding.finding_id ?? null) ?? null,
        passages: of('finding_passages', 'finding_id', String(finding.finding_id)).map(
          ({ passage_id }) => rowByKey(data.passages, 'passage_id', passage_id) as Row,
        ),
      })) as unknown as (Row & { passages: Row[] })[],
    capturesOf: (type, id) => sortBy(captures.get(`${type} ${id}`) ?? [], 'capture_position'),
    differencesOf: (type, id) => [...(differences.get(`${type} ${id}`) ?? [])],
    passagesOf: (rows) => {
      const found = Object.entries(rows).flatMap(([name, list]) => {
        const table = tableNamed(name as TableName);
        return list.flatMap((row) => passagesOf(table.record, recordId(table, row)));
      });
      return sortBy(found, ...readingOrder);
    },
    name: (table, id, column) => (id === null ? null : ((first(table, id)?.[column] as string | undefined) ?? null)),
  };
}

/** The sources that rows were read from, once each, in code-point order. */
export const sourceIdsOf = (...lists: readonly (readonly Row[])[]): string[] =>
  [...new Set(lists.flatMap((rows) => rows.map((row) => String(row.source_id))))].sort(compareCodePoints);
