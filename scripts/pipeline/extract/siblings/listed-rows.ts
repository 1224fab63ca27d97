import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { labelsOf } from '../../spellings/labels.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { areaIdOf } from '../../spellings/policy-area-names.ts';
import { lookupOf } from '../../spellings/spelling.ts';
import type { RawListing } from '../raw-page.ts';
import { type Cells, cellsOf } from '../table-cells.ts';

/** Entries of the list that stand in rows of a table, and the heads of its columns. */
export interface ListedRows {
  entries: ReadonlyMap<LabelledLine, RawListing>;
  heads: ReadonlySet<LabelledLine>;
}

const id = /^[A-Z]{2,5}\d{4}$/;
/** `MO0019, 2018, E-Government` in one cell. */
const whole = /^(?<id>[A-Z]{2,5}\d{4})\s*,\s*(?<year>(?:19|20)\d{2})\s*(?:,\s*(?<area>.*\S)?\s*)?$/du;
const year = /^(?:19|20)\d{2}$/;
const starred = pattern`^${phrases.starred_listing}[\s:]+`;
const titleName = lookupOf({ commitment: phrases.commitment_heading, title: phrases.title_label });
/** Fewest cells of a row, and fewest rows of a table without names of its columns. */
const fewest = 2;
const fewestRows = 2;
/** How many of the cells of a column must be areas that are known: OGP adds new ones. */
const mostAreas = 0.5;

/**
 * Reads the list where a table holds it: each row an id, a title, and its year and area, in any order.
 *
 * Shape: `"Open schools⇥MO0019⇥2018⇥E-Government"`. The column of titles is the one that holds neither ids, years nor areas, or that its head names so; of
 * a table in which neither tells it nothing is read.
 */
export function listedRows(lines: readonly LabelledLine[]): ListedRows {
  const entries = new Map<LabelledLine, RawListing>();
  const heads = new Set<LabelledLine>();
  for (let at = 0; at < lines.length; at++) {
    const rows = rowsFrom(lines, at);
    if (rows.length === 0) continue;
    const above = lines[at - 1];
    const head = above && headOf(above);
    const columns = rows.length >= fewestRows || head ? columnsOf(rows, head ?? []) : null;
    if (columns) {
      rows.forEach((row, i) => {
        const listing = listingOf(row, columns);
        if (listing) entries.set(lines[at + i] as LabelledLine, listing);
      });
      if (above && head) heads.add(above);
    }
    at += rows.length - 1;
  }
  return { entries, heads };
}

/** The rows from a line on that have one id each, all in one column. */
function rowsFrom(lines: readonly LabelledLine[], at: number): Cells[] {
  const rows: Cells[] = [];
  for (let next = at; next < lines.length; next++) {
    const cells = cellsOf(lines[next] as LabelledLine);
    const ids = cells.findIndex(holdsId);
    if (cells.length < fewest || cells.filter(holdsId).length !== 1) break;
    if (rows[0] && rows[0].findIndex(holdsId) !== ids) break;
    rows.push(cells);
  }
  return rows;
}

const holdsId = (cell: Fragment | null): boolean => cell !== null && (id.test(cell.text) || whole.test(cell.text));

/** The names of the columns: cells of which one says that it is of titles or ids. */
function headOf(line: LabelledLine): Cells | null {
  const cells = cellsOf(line);
  return cells.some(isTitleName) ? cells : null;
}

const isTitleName = (cell: Fragment | null): boolean =>
  cell !== null && (titleName(cell.text) !== undefined || labelsOf(cell.text).includes('commitment_title'));
const isAreaName = (cell: Fragment | null): boolean =>
  cell !== null && labelsOf(cell.text).some((label) => label === 'h_policy' || label === 'primary_policy');

interface Columns {
  id: number;
  title: number;
  year: number | null;
  area: number | null;
}

function columnsOf(rows: readonly Cells[], head: Cells): Columns | null {
  const places = [...Array(Math.max(...rows.map((row) => row.length))).keys()];
  const share = (at: number, is: (cell: Fragment) => boolean) => {
    const cells = rows.flatMap((row) => row[at] ?? []);
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const ofId = places.find((at) => rows.every((row) => holdsId(row[at] ?? null)));
  if (ofId === undefined) return null;
  const others = places.filter((at) => at !== ofId && rows.some((row) => row[at]));
  const ofYear = others.find((at) => share(at, ({ text }) => year.test(text)) === 1) ?? null;
  const texts = others.filter((at) => at !== ofYear);
  const named = texts.filter((at) => isTitleName(head[at] ?? null));
  const areas = texts.filter(
    (at) => isAreaName(head[at] ?? null) || share(at, ({ text }) => areaIdOf(text) !== undefined) >= mostAreas,
  );
  const titles = named.length === 1 ? named : texts.filter((at) => !areas.includes(at));
  const [title] = titles;
  if (title === undefined || titles.length > 1 || !rows.every((row) => row[title])) return null;
  const ofAreas = areas.filter((at) => at !== title);
  return { id: ofId, title, year: ofYear, area: ofAreas.length === 1 ? (ofAreas[0] ?? null) : null };
}

function listingOf(row: Cells, columns: Columns): RawListing | null {
  const cell = (at: number | null) => (at === null ? null : (row[at] ?? null));
  const [own, title] = [cell(columns.id), cell(columns.title)];
  if (!own || !title) return null;
  const parts = whole.exec(own.text)?.indices?.groups;
  const part = (name: string) => (parts?.[name] ? slice(own, ...parts[name]) : null);
  const star = starred.exec(fold(title.text))?.[0].length ?? 0;
  return {
    id: part('id') ?? own,
    year: part('year') ?? cell(columns.year),
    area: part('area') ?? cell(columns.area),
    title: slice(title, star) ?? title,
    titleRest: [],
    starred: star > 0 ? slice(title, 0, star) : null,
  };
}
