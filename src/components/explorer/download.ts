import type { ExplorerRow, LoadedFacet } from '../../format/explorer-index.ts';
import { saveFile } from '../../format/save-file.ts';
import type { Cell, Sheet } from '../../format/workbook.ts';

/** What the first sheet tells of the rows. */
export interface Told {
  /** What is filtered, in words. */
  filters: readonly string[];
  /** Address of what is shown. */
  address: string;
  words: Readonly<Record<string, string>>;
}

export interface Download extends Told {
  format: 'csv' | 'xlsx';
  name: string;
  rows: readonly ExplorerRow[];
  /** Place of each row in the index. */
  places: readonly number[];
  facets: readonly LoadedFacet[];
  pageOf: (id: string) => string;
}

/** Widths in characters. */
const aboutWidths = [24, 80];

/** Columns of the facets that are no judgements, by facet; of institutions a commitment has many, in roles, which the tables of the data link. */
const columns: Readonly<Record<string, string>> = {
  member: 'member_id',
  level: 'level',
  plan: 'action_plan_id',
  coverage: 'coverage',
  area: 'policy_area_ids',
  ogp_value: 'ogp_value_ids',
};

/** Whether a download has a column for a facet. Shape: `"completion.irm"` → `true`. */
export const isColumn = (facet: string): boolean => facet in columns || facet.includes('.');

/**
 * The rows shown, as a table of codes: one row per commitment. Several values of one commitment, as its areas or what the IRM answered twice, stand in one cell.
 *
 * Shape: header `["commitment_id", …, "policy_area_ids", …, "completion_irm", …]`, cells `["MO0010", …, "capacity-building; e-government", …, "pending", …]`.
 */
export function tabulate({ rows, places, facets, pageOf }: Pick<Download, 'rows' | 'places' | 'facets' | 'pageOf'>): {
  header: string[];
  cells: Cell[][];
} {
  const codes = ({ data }: LoadedFacet, place: number): Cell => {
    const values = (data.sets[data.rows[place] ?? -1] ?? []).map((value) => data.values[value]?.value ?? 'none');
    return values.filter((value) => value !== 'none').join('; ') || null;
  };
  const named = new Map(facets.map((facet) => [facet.id, facet]));
  const first = Object.keys(columns).flatMap((id) => named.get(id) ?? []);
  const judgements = facets.filter(({ id }) => id.includes('.'));
  return {
    header: [
      'commitment_id',
      'title',
      'title_language',
      'member_name',
      ...first.map(({ id }) => columns[id] ?? id),
      'cycle',
      'start_edtf',
      'end_edtf',
      'milestones',
      'findings',
      ...judgements.map(({ id }) => id.replace('.', '_')),
      'page_url',
      'ogp_url',
    ],
    cells: rows.map((row, index) => [
      row.id,
      row.title,
      row.titleLang,
      row.member,
      ...first.map((facet) => codes(facet, places[index] ?? -1)),
      row.year === '' ? null : Number(row.year),
      row.start || null,
      row.end || null,
      row.milestones,
      row.findings,
      ...judgements.map((facet) => codes(facet, places[index] ?? -1)),
      pageOf(row.id),
      row.ogpUrl,
    ]),
  };
}

/** The sheets of a download: the first says what was filtered, the other has the rows. */
export function sheetsOf(
  { filters, address, words }: Told,
  header: readonly string[],
  cells: readonly (readonly Cell[])[],
): Sheet[] {
  const about: Cell[][] = [
    [words.sheetTitle ?? ''],
    [words.sheetRows ?? '', cells.length],
    [words.sheetAddress ?? '', address],
    [words.sheetLicence ?? ''],
    [],
    [words.sheetFilters ?? ''],
    ...(filters.length > 0 ? filters.map((filter) => [null, filter]) : [[null, words.sheetNone ?? '']]),
  ];
  return [
    { name: words.sheetAbout ?? 'about', rows: about, widths: aboutWidths },
    { name: words.sheetData ?? 'commitments', header, rows: cells },
  ];
}

/** Hands the reader a file with exactly the rows shown. What was filtered stands in its name, never among the rows. */
export async function download(what: Download): Promise<void> {
  const { header, cells } = tabulate(what);
  const bytes =
    what.format === 'csv'
      ? new Blob([(await import('../../format/csv.ts')).csvOf([header, ...cells])], { type: 'text/csv;charset=utf-8' })
      : await (await import('../../format/workbook.ts')).writeWorkbook(sheetsOf(what, header, cells));
  saveFile(bytes, `${what.name}.${what.format}`);
}
