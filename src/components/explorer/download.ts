import type { ExplorerRow, LoadedFacet } from '../../format/explorer-index.ts';
import { saveFile } from '../../format/save-file.ts';
import type { Cell, Told } from './workbook.ts';

export interface Download extends Told {
  format: 'csv' | 'xlsx';
  name: string;
  rows: readonly ExplorerRow[];
  /** Place of each row in the index. */
  places: readonly number[];
  facets: readonly LoadedFacet[];
  pageOf: (id: string) => string;
}

/**
 * The rows shown, as a table of codes: one row per commitment, one value per cell. A facet of which a commitment may have
 * several values is left out; the tables of the data link those.
 */
export function tabulate({ rows, places, facets, pageOf }: Pick<Download, 'rows' | 'places' | 'facets' | 'pageOf'>): {
  header: string[];
  cells: Cell[][];
} {
  const single = facets.filter(({ data }) => data.sets.every((set) => set.length === 1));
  const codes = ({ data }: LoadedFacet, place: number): Cell => {
    const value = data.values[data.sets[data.rows[place] ?? -1]?.[0] ?? -1]?.value ?? null;
    return value === 'none' ? null : value;
  };
  const named = new Map(single.map((facet) => [facet.id, facet]));
  const first = ['member', 'level', 'plan', 'coverage'].flatMap((id) => named.get(id) ?? []);
  const judgements = single.filter(({ id }) => id.includes('.'));
  return {
    header: [
      'commitment_id',
      'title',
      'title_language',
      'member_name',
      ...first.map(({ id }) => ({ member: 'member_id', plan: 'action_plan_id' })[id] ?? id),
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

/** Hands the reader a file with exactly the rows shown. What was filtered stands in its name, never among the rows. */
export async function download(what: Download): Promise<void> {
  const { header, cells } = tabulate(what);
  const bytes =
    what.format === 'csv'
      ? new Blob([(await import('../../format/csv.ts')).csvOf([header, ...cells])], { type: 'text/csv;charset=utf-8' })
      : await (await import('./workbook.ts')).writeWorkbook(what, header, cells);
  saveFile(bytes, `${what.name}.${what.format}`);
}
